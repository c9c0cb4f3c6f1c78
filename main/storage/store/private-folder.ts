import path from 'node:path';
import type { Disk } from '../file-system';
import { syncFolder } from '../replace-file';

/** Makes a folder only the user can look into; a new one survives a power cut together with its name. */
export async function makePrivateFolder(folder: string, disk: Disk): Promise<void> {
  const first = await disk.fs.mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = path.dirname(made)) {
    await syncFolder(path.dirname(made), disk);
  }
}
