import path from 'node:path';
import type { Disk } from './file-system';
import { SafeProjectFile } from './project-file';

/** What sync services put between the name of a file and its extension. */
const additions = [
  // Dropbox, in the language of its owner; Nextcloud and ownCloud.
  /^ \(.*(conflicted copy|case conflict|in konflikt stehende kopie|konfliktkopie).*\)$/i,
  /^_conflict-\d{8}-\d{6}$/i,
  // Syncthing.
  /^\.sync-conflict-\d{8}-\d{6}(-[A-Z0-9]{7})?$/i,
];
/** OneDrive adds the name of a computer only; such a file has to be the same project. */
const computer = /^-[\p{L}\p{N}][\p{L}\p{N}_-]{0,62}$/u;

/**
 * The files beside a project that a sync service has made of it because two computers changed it.
 * @param real path of the project, `id` of the project
 * @returns their paths
 */
export async function conflictCopiesOf(real: string, id: string, disk: Disk): Promise<readonly string[]> {
  const { dir, name, ext } = path.parse(real);
  const names = await disk.fs.readdir(dir).catch(() => []);
  const found: string[] = [];
  for (const other of [...names].sort()) {
    if (!other.startsWith(name) || !other.endsWith(ext) || other.length <= name.length + ext.length) continue;
    const addition = other.slice(name.length, -ext.length);
    const file = path.join(dir, other);
    const certain = additions.some((pattern) => pattern.test(addition));
    if (certain || (computer.test(addition) && (await isProject(file, id, disk)))) found.push(file);
  }
  return found;
}

async function isProject(file: string, id: string, disk: Disk): Promise<boolean> {
  const document = await new SafeProjectFile(file, { disk }).read().catch(() => null);
  return document?.envelope.id === id;
}
