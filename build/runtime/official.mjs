import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { downloadFailedToday, rememberFailedDownload } from './cache.mjs';
import { projectRoot } from './paths.mjs';
import { capture } from './run.mjs';

const packageFolder = path.join(projectRoot, 'node_modules/electron');
const minutes = 60_000;

/** Where the pinned `electron` package keeps its executable, per platform. */
export const executableName =
  process.platform === 'darwin'
    ? 'Electron.app/Contents/MacOS/Electron'
    : process.platform === 'win32'
      ? 'electron.exe'
      : 'electron';

/**
 * What an earlier download left in the package, such as "45.4.1".
 * @param {string} folder
 */
function installedVersion(folder) {
  const file = path.join(folder, 'version');
  if (!existsSync(path.join(folder, executableName)) || !existsSync(file)) return null;
  return readFileSync(file, 'utf8').trim().replace(/^v/, '');
}

/**
 * The runtime of the pinned `electron` package: what is installed, else its own download.
 * Since version 42 the package has no postinstall step, so its `install-electron` is called here.
 * @returns {{ folder: string } | { reason: string }} the runtime's folder or why there is none
 */
export function officialRuntime() {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8'));
  const folder = path.join(packageFolder, 'dist');
  if (installedVersion(folder) === version) return { folder };
  if (downloadFailedToday(version)) {
    return {
      reason: `Electron ${version} could not be downloaded earlier today (LEITFADEN_RETRY_DOWNLOAD=1 tries again)`,
    };
  }
  // Node gives up an unreachable host after ten seconds; the limit here is for a line that stalls.
  const download = capture(process.execPath, [path.join(packageFolder, 'install.js')], {
    env: { ...process.env, ELECTRON_GET_NO_PROGRESS: '1' },
    timeout: 10 * minutes,
  });
  if (download.ok && installedVersion(folder) === version) return { folder };
  rememberFailedDownload(version);
  const cause = download.stderr.split('\n').find((line) => /error|failed/i.test(line));
  return {
    reason: `Electron ${version} could not be downloaded (${cause?.trim() || 'the download stopped'})`,
  };
}
