import path from 'node:path';
import type { EntryId, LibraryEntry } from '../../../shared/ipc/types';
import type { Surroundings } from '../open-project';
import { sha256 } from '../read-bytes';
import { errnoOf, StorageError } from '../storage-error';
import { ARCHIVE, isProjectFile, TRASH } from './names';

/** A file of the library, or one opened from elsewhere. */
export interface Place {
  readonly id: EntryId;
  /** As listed: this name is moved or renamed. */
  readonly path: string;
  /** With links resolved: this is opened. */
  readonly real: string;
  readonly state: LibraryEntry['state'];
}

/** Says nothing about the path, and is the same as long as the file stays where it is. */
export const idOf = (real: string): EntryId => sha256(real).slice(0, 32);

/** Which files there are, and what their ids stand for. */
export class LibraryFiles {
  private readonly options: { readonly libraryFolder: () => string; readonly around: Surroundings };
  private readonly elsewhere: () => readonly string[];

  constructor(options: LibraryFiles['options'], elsewhere: () => readonly string[]) {
    this.options = options;
    this.elsewhere = elsewhere;
  }

  /** The library folder with links resolved, so that paths compare. */
  async root(): Promise<string> {
    const folder = this.options.libraryFolder();
    return this.around.disk.fs.realpath(folder).catch(() => folder);
  }

  async all(): Promise<readonly Place[]> {
    const root = await this.root();
    const inside = [
      ...(await this.in(root, 'active')),
      ...(await this.in(path.join(root, ARCHIVE), 'archived')),
      ...(await this.in(path.join(root, TRASH), 'trash')),
    ];
    const known = new Set(inside.map(({ real }) => real));
    const others = this.elsewhere().filter((file) => !known.has(file));
    return [
      ...inside,
      ...others.map((file) => ({ id: idOf(file), path: file, real: file, state: 'elsewhere' as const })),
    ];
  }

  async find(entry: EntryId): Promise<Place> {
    const place = (await this.all()).find(({ id }) => id === entry);
    if (!place) throw new StorageError({ code: 'missing' });
    return place;
  }

  /** Whether a file lies outside of the library folder and its two subfolders. */
  async isElsewhere(real: string): Promise<boolean> {
    const root = await this.root();
    return ![root, path.join(root, ARCHIVE), path.join(root, TRASH)].includes(path.dirname(real));
  }

  async isFolder(folder: string): Promise<boolean> {
    return this.around.disk.fs.stat(folder).then(
      (seen) => seen.isDirectory(),
      () => false,
    );
  }

  private get around(): Surroundings {
    return this.options.around;
  }

  private async in(folder: string, state: Place['state']): Promise<Place[]> {
    const { fs } = this.around.disk;
    try {
      const entries = (await fs.readdir(folder, { withFileTypes: true })).filter(
        (entry) => isProjectFile(entry.name) && !entry.isDirectory(),
      );
      return await Promise.all(
        entries.map(async (entry) => {
          const file = path.join(folder, entry.name);
          const target = entry.isSymbolicLink() ? await fs.realpath(file).catch(() => file) : file;
          return { id: idOf(target), path: file, real: target, state };
        }),
      );
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return [];
      throw error;
    }
  }
}
