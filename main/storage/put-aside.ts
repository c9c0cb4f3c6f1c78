import path from 'node:path';
import type { Clock } from './clock';
import type { Disk } from './file-system';
import { nameWithoutReplacing, syncFolder } from './replace-file';

/** Gives a damaged file a name that says so. Nothing is replaced by this. @returns its new path */
export async function putAside(file: string, { disk, clock }: { disk: Disk; clock: Clock }): Promise<string> {
  const { dir, name, ext } = path.parse(file);
  const stamp = clock.now().toISOString().replace(/[:.]/g, '-');
  const to = path.join(dir, `${name}.damaged-${stamp}${ext}`);
  await nameWithoutReplacing(file, to, disk);
  await syncFolder(dir, disk);
  return to;
}
