import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { outFolder, projectRoot } from '../runtime/paths.mjs';

/** What each bundle is made of. */
const sources = {
  app: ['shared', 'main', 'renderer', 'build/bundle', 'build/icons', 'package-lock.json', 'test/fixtures/cases'],
  cli: ['shared', 'main', 'build/bundle', 'package-lock.json'],
};

/**
 * The latest change in a file or folder; a folder's own time shows that something in it was removed.
 * @param {string} target
 * @returns {number} milliseconds
 */
function lastChange(target) {
  if (!existsSync(target)) return 0;
  const stat = statSync(target);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(target).map((name) => lastChange(path.join(target, name))));
}

/** @param {keyof typeof sources} bundle */
const mark = (bundle) => path.join(outFolder, `${bundle}.built`);

/**
 * Whether a bundle is newer than everything it is made of.
 * @param {keyof typeof sources} bundle
 */
export function isFresh(bundle) {
  const built = lastChange(mark(bundle));
  return built > 0 && sources[bundle].every((name) => lastChange(path.join(projectRoot, name)) <= built);
}

/**
 * Remembers that a bundle was built from the sources as they were at `started`.
 * @param {keyof typeof sources} bundle
 * @param {Date} started
 */
export function markFresh(bundle, started) {
  mkdirSync(outFolder, { recursive: true });
  writeFileSync(mark(bundle), '');
  utimesSync(mark(bundle), started, started);
}
