import { constants } from 'node:fs';
import path from 'node:path';
import { slug } from '../../../shared/support/slug';
import type { Disk } from '../file-system';
import { nameWithoutReplacing, syncFolder } from '../replace-file';
import { errnoOf, failureOf, StorageError } from '../storage-error';

export const EXTENSION = '.leitfaden';
/** Subfolders of the library. Their names are part of the user's folders, so they do not change with the language. */
export const ARCHIVE = 'Archiv';
export const TRASH = 'Papierkorb';

/** Beyond this many files of one name something else is wrong. */
const MOST_NUMBERS = 1_000;

export const isProjectFile = (name: string): boolean => name.toLowerCase().endsWith(EXTENSION) && !name.startsWith('.');

/** `Titel.leitfaden`, `Titel 2.leitfaden` … */
export function* namesFor(title: string): Generator<string> {
  const name = slug(title);
  yield `${name}${EXTENSION}`;
  for (let number = 2; number <= MOST_NUMBERS; number += 1) yield `${name} ${number}${EXTENSION}`;
}

/**
 * Tries the names of a title until one is free. `use` does what has to be done under a path and throws `exists` when
 * somebody has it already, so nothing is ever replaced, also not by a file that came up a moment ago.
 */
export async function underFreeName<T>(folder: string, title: string, use: (file: string) => Promise<T>): Promise<T> {
  for (const name of namesFor(title)) {
    const file = path.join(folder, name);
    try {
      return await use(file);
    } catch (error) {
      if (failureOf(error, file).code !== 'exists') throw error;
    }
  }
  throw new StorageError({ code: 'exists', file: `${slug(title)}${EXTENSION}` });
}

/** Moves a file without replacing another, also to another volume. Answers with where it is now. */
export async function moveFile(from: string, folder: string, title: string, disk: Disk): Promise<string> {
  await disk.fs.mkdir(folder, { recursive: true });
  const to = await underFreeName(folder, title, async (file) => {
    if (file === from) return file;
    // Where case does not count, a name in other letters is the file itself.
    if (await isSameFile(from, file, disk)) await disk.fs.rename(from, file);
    else await moveTo(from, file, disk);
    return file;
  });
  await syncFolder(folder, disk);
  if (path.dirname(from) !== folder) await syncFolder(path.dirname(from), disk).catch(() => undefined);
  return to;
}

async function isSameFile(from: string, to: string, { fs }: Disk): Promise<boolean> {
  if (from.toLowerCase() !== to.toLowerCase()) return false;
  const [one, other] = await Promise.all([fs.lstat(from), fs.lstat(to).catch(() => null)]);
  return one.ino === other?.ino && one.dev === other.dev;
}

async function moveTo(from: string, to: string, disk: Disk): Promise<void> {
  try {
    await nameWithoutReplacing(from, to, disk);
  } catch (error) {
    if (errnoOf(error) !== 'EXDEV') throw error;
    await copyAcross(from, to, disk);
  }
}

/** Another volume: the old file goes only when the new one is safe. */
async function copyAcross(from: string, to: string, { fs }: Disk): Promise<void> {
  await fs.copyFile(from, to, constants.COPYFILE_EXCL);
  try {
    const handle = await fs.open(to, 'r+');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    await fs.unlink(to).catch(() => undefined);
    throw error;
  }
  await fs.unlink(from);
}
