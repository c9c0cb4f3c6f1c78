import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../runtime/paths.mjs';
import { PlainError } from '../runtime/run.mjs';

/**
 * Refuses to pack for users with anything but the Electron that package.json pins: what runs in development and
 * tests is older, and an override may point to it. Both the folder and the executable are asked.
 * @param {import('../runtime/resolve.mjs').Runtime & { version: string }} runtime
 * @throws {PlainError}
 */
export function checkForUsers(runtime) {
  const pinned = pinnedVersion();
  const stated = statedVersion(runtime.folder);
  const found = stated === pinned ? runtime.version : (stated ?? 'of unknown version');
  if (runtime.kind !== 'registry' && found === pinned) return;
  throw new PlainError(
    `Nothing was packed: the Electron ${found} (${runtime.origin}) is for development and tests only. ` +
      `Installers need the official Electron ${pinned}: let this machine reach github.com ` +
      'or set ELECTRON_OVERRIDE_DIST_PATH to its unpacked folder.',
  );
}

/** @returns {string} such as "45.4.1" */
export function pinnedVersion() {
  /** @type {{ devDependencies: { electron: string } }} */
  const { devDependencies } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8'));
  return devDependencies.electron;
}

/**
 * What the file `version` of a distribution folder says.
 * @param {string} folder
 */
function statedVersion(folder) {
  const file = path.join(folder, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : null;
}
