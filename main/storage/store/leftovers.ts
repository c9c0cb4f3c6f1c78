import path from 'node:path';
import type { Clock } from '../clock';
import type { Disk } from '../file-system';
import { isTemporary } from '../replace-file';

/** Milliseconds after which nobody is writing a temporary file any more. */
const DAY = 24 * 3_600_000;

/**
 * Removes temporary files a crash has left in these folders (not below them): regular files under names only this app
 * gives, a day old. What cannot be looked at or removed stays. They never hold anything that is nowhere else.
 * @returns how many were removed
 */
export async function removeLeftovers(
  folders: readonly string[],
  { disk, clock }: { readonly disk: Disk; readonly clock: Clock },
): Promise<number> {
  const { fs } = disk;
  const before = clock.now().getTime() - DAY;
  let removed = 0;
  for (const folder of new Set(folders)) {
    const names = await fs.readdir(folder).catch(() => []);
    for (const file of names.filter(isTemporary).map((name) => path.join(folder, name))) {
      const seen = await fs.lstat(file).catch(() => null);
      if (!seen?.isFile() || seen.mtimeMs > before) continue;
      removed += await fs.unlink(file).then(
        () => 1,
        () => 0,
      );
    }
  }
  return removed;
}
