import path from 'node:path';
import type { Disk } from './file-system';

/** Names under which sync services keep their folders. */
const folders = [
  /^dropbox( \(.+\))?$/i,
  /^onedrive( - .+)?$/i,
  /^(nextcloud|owncloud)\d*$/i,
  /^google ?drive$/i,
  /^icloud ?drive$/i,
  /^com~apple~clouddocs$/i,
  /^cloudstorage$/i,
];

/** What sync services leave at the top of such a folder. `~/.dropbox` is a folder and marks nothing. */
const markers: readonly { readonly name: string; readonly folder: boolean }[] = [
  { name: '.dropbox', folder: false },
  { name: '.stfolder', folder: true },
  { name: '.nextcloudsync.log', folder: false },
  { name: '.owncloudsync.log', folder: false },
];

/**
 * Whether a folder seems to be carried to other computers by a sync service: the file is then written less often, and
 * no lock is put beside it. A wrong answer costs comfort only.
 */
export async function looksSynced(folder: string, { fs }: Disk): Promise<boolean> {
  for (let above = folder; ; above = path.dirname(above)) {
    if (folders.some((pattern) => pattern.test(path.basename(above)))) return true;
    for (const { name, folder: isFolder } of markers) {
      const seen = await fs.stat(path.join(above, name)).catch(() => null);
      if (seen && seen.isDirectory() === isFolder) return true;
    }
    if (above === path.dirname(above)) return false;
  }
}
