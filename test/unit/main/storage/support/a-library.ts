import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect } from 'vitest';
import type { Disk } from '../../../../../main/storage/file-system';
import { Library } from '../../../../../main/storage/library/library';
import type { LibraryEntry } from '../../../../../shared/ipc/types';
import { newProject } from '../../../../../shared/project/new-project';
import { orFail, surroundings } from './surroundings';
import { tempFolder } from './temp-folder';

/** A library on the real disk: new and empty for each test of the file that calls this. */
export function aLibrary() {
  const here = {
    data: '',
    shelf: '',
    /** Opens the same library again, as after a start. */
    open: (disk?: Disk): Promise<Library> =>
      Library.open({
        dataFolder: here.data,
        libraryFolder: () => here.shelf,
        around: surroundings(disk && { disk }),
      }),
  };
  beforeEach(async () => {
    const folder = await tempFolder();
    here.data = path.join(folder, 'data');
    here.shelf = path.join(folder, 'Leitfaden');
  });
  return here;
}

export const entriesOf = async (library: Library): Promise<readonly LibraryEntry[]> =>
  orFail(await library.list()).entries;

export const titledIn = async (library: Library, title: string): Promise<LibraryEntry> =>
  (await entriesOf(library)).find((entry) => entry.title === title) ?? expect.fail(`no entry ${title}`);

export const createIn = async (library: Library, title: string) => orFail(await library.create(newProject(title)));

/** Sorted names of what lies in a folder of the shelf. */
export const namesIn = async (...folders: string[]) => (await readdir(path.join(...folders))).sort();
