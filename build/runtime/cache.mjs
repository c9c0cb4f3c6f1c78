import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The folder for downloaded runtimes, outside the repository, so that a second clone finds them again. */
export function cacheFolder() {
  const base = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
  return path.join(base, 'leitfaden-runtime');
}

/**
 * Fills a cache entry at once or not at all: `fill` works in a temporary folder beside it, which is then renamed.
 * @param {string} name folder name of the entry
 * @param {(temporary: string) => void | Promise<void>} fill throws when it cannot
 * @returns {Promise<string>} path of the entry
 */
export async function cached(name, fill) {
  const entry = path.join(cacheFolder(), name);
  if (existsSync(entry)) return entry;
  mkdirSync(cacheFolder(), { recursive: true });
  const temporary = mkdtempSync(path.join(cacheFolder(), `${name}.part-`));
  try {
    await fill(temporary);
    renameSync(temporary, entry);
  } catch (error) {
    // Two clones may prepare the same entry at once; whoever comes second keeps what is there.
    if (!existsSync(entry)) throw error;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return entry;
}

const marker = () => path.join(cacheFolder(), 'official-download-failed');
const today = () => new Date().toISOString().slice(0, 10);

/**
 * Whether the official download of this version failed earlier today, so that not every run waits for it again.
 * `LEITFADEN_RETRY_DOWNLOAD=1` asks for another try.
 * @param {string} version
 */
export function downloadFailedToday(version) {
  if (process.env.LEITFADEN_RETRY_DOWNLOAD) return false;
  return existsSync(marker()) && readFileSync(marker(), 'utf8') === `${version} ${today()}`;
}

/**
 * Remembers for today that the official download failed.
 * @param {string} version
 */
export function rememberFailedDownload(version) {
  mkdirSync(cacheFolder(), { recursive: true });
  writeFileSync(marker(), `${version} ${today()}`);
}
