import path from 'node:path';
import { ok, type Result } from '../../../shared/ipc/result';
import type { EntryId, Library as Listing } from '../../../shared/ipc/types';
import type { Envelope } from '../../../shared/project/envelope';
import type { Project } from '../../../shared/project/project';
import { createProjectFile, type OpenFile, openProjectFile, type Surroundings, saveDocument } from '../open-project';
import { failureOf, StorageError } from '../storage-error';
import { idOf, LibraryFiles, type Place } from './files';
import { LibraryMemory } from './memory';
import { ARCHIVE, EXTENSION, moveFile, TRASH, underFreeName } from './names';
import { Summaries } from './summaries';

export interface LibraryOptions {
  /** Where the app keeps its own files. */
  readonly dataFolder: string;
  /** The user can change it at any time. */
  readonly libraryFolder: () => string;
  readonly around: Surroundings;
}

/** The user's shelf: the files of one folder with its archive and its trash, and what was opened from elsewhere. */
export class Library {
  private readonly options: LibraryOptions;
  private readonly files: LibraryFiles;
  private readonly memory: LibraryMemory;
  private readonly summaries: Summaries;

  private constructor(options: LibraryOptions, memory: LibraryMemory, summaries: Summaries) {
    this.options = options;
    this.memory = memory;
    this.summaries = summaries;
    this.files = new LibraryFiles(options, () => memory.data.elsewhere);
  }

  static async open(options: LibraryOptions): Promise<Library> {
    const { dataFolder, around } = options;
    return new Library(options, await LibraryMemory.open(dataFolder, around), await Summaries.open(dataFolder, around));
  }

  /** Every project with its summary; files that cannot be read are listed with the reason. */
  async list(): Promise<Result<Listing>> {
    return this.attempt(this.folder, async () => {
      const places = await this.files.all();
      const summaries = await this.summaries.of(places.map(({ path: file }) => file));
      const entries = places.flatMap(({ id, path: file, state }, i) => {
        const summary = summaries[i];
        if (!summary) return [];
        const { project: _, ...shown } = summary;
        return [{ id, state, fileName: path.basename(file), ...shown, recovered: false }];
      });
      const { last } = this.memory.data;
      const lastPlace = last && places.find(({ path: file, real }) => file === last.path || real === last.path);
      return { entries, last: lastPlace ? { entry: lastPlace.id, route: last.route } : null };
    });
  }

  /** The path behind an id. */
  async pathOf(entry: EntryId): Promise<Result<string>> {
    return this.attempt('', async () => (await this.files.find(entry)).path);
  }

  /** The file of a project that lies in the library and can be worked on, by the project's own id. */
  async pathOfProject(project: string): Promise<string | null> {
    const places = (await this.files.all()).filter(({ state }) => state === 'active');
    const summaries = await this.summaries.of(places.map(({ path: file }) => file));
    return places[summaries.findIndex((summary) => summary.project === project)]?.path ?? null;
  }

  /** Puts a project into a new file, named by its title. */
  async create(project: Project, identity: Partial<Envelope> = {}): Promise<Result<OpenFile>> {
    return this.attempt(this.folder, async () => {
      await this.around.disk.fs.mkdir(this.folder, { recursive: true });
      return underFreeName(await this.files.root(), project.project.title, async (file) =>
        orThrow(await createProjectFile(file, project, this.around, identity)),
      );
    });
  }

  /** Gives the project another title; its file follows. The project must not be open. */
  async rename(entry: EntryId, title: string): Promise<Result<null>> {
    return this.withFile(entry, async ({ path: file }) => {
      const { db, file: saved, readOnly } = orThrow(await openProjectFile(file, this.around));
      if (readOnly) throw new StorageError({ code: 'readOnly', file: path.basename(file) });
      const { envelope, project } = db.data;
      const renamed = { ...project, project: { ...project.project, title } };
      await saveDocument(db, saved, { envelope, project: renamed }, this.around);
      const to = await moveFile(file, path.dirname(file), title, this.around.disk);
      await this.memory.moved(file, to);
    });
  }

  /** A copy with an identity of its own. `titleOfCopy`: makes "Titel (Kopie)" of the title. */
  async duplicate(entry: EntryId, titleOfCopy: (title: string) => string): Promise<Result<null>> {
    return this.withFile(entry, async ({ path: file }) => {
      const { project } = orThrow(await openProjectFile(file, this.around)).db.data;
      const title = titleOfCopy(project.project.title).slice(0, 120);
      orThrow(await this.create({ ...project, project: { ...project.project, title } }));
    });
  }

  async archive(entry: EntryId, archived: boolean): Promise<Result<null>> {
    return this.withFile(entry, async ({ path: file }) => {
      const root = await this.files.root();
      const to = await this.move(file, archived ? path.join(root, ARCHIVE) : root);
      await this.memory.moved(file, to);
    });
  }

  /** Into the library's own trash. A file that has vanished is only forgotten. */
  async trash(entry: EntryId): Promise<Result<null>> {
    return this.withFile(entry, async ({ path: file }) => {
      const trash = path.join(await this.files.root(), TRASH);
      const to = await this.move(file, trash).catch((error: unknown) => {
        if (failureOf(error, file).code !== 'missing') throw error;
        return null;
      });
      await this.memory.moved(file, null);
      if (to) await this.memory.trashed(to, path.dirname(file));
    });
  }

  /** Back to where it was; to the library when that folder is gone. */
  async restore(entry: EntryId): Promise<Result<null>> {
    return this.withFile(entry, async ({ path: file, state }) => {
      if (state !== 'trash') throw new StorageError({ code: 'invalidInput', file: path.basename(file) });
      const before = this.memory.data.trashed[file];
      const there = before !== undefined && (await this.files.isFolder(before));
      const to = await this.move(file, there ? before : await this.files.root());
      await this.memory.restored(file, to, await this.files.isElsewhere(to));
    });
  }

  /** The file is open now: it is the one to go on with next time. `real`: its path with links resolved. */
  async noteOpened(real: string): Promise<{ readonly entry: EntryId; readonly route: string | null }> {
    await this.memory.opened(real, await this.files.isElsewhere(real));
    return { entry: idOf(real), route: this.memory.data.routes[real] ?? null };
  }

  /** The user leaves the file, standing at `route`. */
  async noteLeft(real: string, route: string): Promise<void> {
    await this.memory.left(real, route);
  }

  private get around(): Surroundings {
    return this.options.around;
  }
  private get folder(): string {
    return this.options.libraryFolder();
  }

  private move(file: string, folder: string): Promise<string> {
    return moveFile(file, folder, path.basename(file, EXTENSION), this.around.disk);
  }

  private withFile(entry: EntryId, act: (place: Place) => Promise<void>): Promise<Result<null>> {
    return this.attempt('', async () => {
      const place = await this.files.find(entry);
      try {
        await act(place);
      } catch (error) {
        throw new StorageError(failureOf(error, place.path));
      }
      return null;
    });
  }

  private async attempt<T>(file: string, act: () => Promise<T>): Promise<Result<T>> {
    try {
      return ok(await act());
    } catch (error) {
      const { file: named, ...failure } = failureOf(error, file);
      return { ok: false, error: named ? { ...failure, file: named } : failure };
    }
  }
}

function orThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new StorageError(result.error);
}
