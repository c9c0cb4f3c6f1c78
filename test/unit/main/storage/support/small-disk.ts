import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { afterEach } from 'vitest';
import { tempFolder } from './temp-folder';

/** Small and read-only file systems can only be made by root, and not in every container. */
function mount(folder: string, ...options: readonly string[]): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('mount', [...options, folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Lends real disks of 64 KB to the tests of a file; skips the test where none can be had. */
export function smallDisks(): (context: { skip: (note: string) => never }) => Promise<string> {
  const mounted: string[] = [];
  afterEach(() => {
    for (const folder of mounted.splice(0)) execFileSync('umount', [folder]);
  });
  return async (context) => {
    const folder = path.join(await tempFolder(), 'disk');
    await mkdir(folder);
    if (!mount(folder, '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs')) context.skip('no file system can be mounted here');
    mounted.push(folder);
    return folder;
  };
}
