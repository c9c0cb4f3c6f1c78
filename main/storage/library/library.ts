import path from 'node:path';
import { ok, type Result } from '../../../shared/ipc/result';
import type { EntryId, LibraryEntry, Library as Listing } from '../../../shared/ipc/types';
import type { Envelope } from '../../../shared/project/envelope';
import type { Project } from '../../../shared/project/project';
import { summaryOf } from '../../../shared/project/summary';
import { createProjectFile, type OpenFile, openProjectFile, type Surroundings, saveDocument } from '../open-project';
import { failureOf, StorageError } from '../storage-error';
import { idOf, LibraryFiles, type Place } from './files';
import { LibraryMemory } from './memory';
import { ARCHIVE, EXTENSION, moveFile, TRASH, underFreeName } from './names';
import { Summaries } from './summaries';
import { type Waiting, waitingWork } from './waiting-work';

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
      const waiting = await waitingWork(this.around);
      const entries = places.flatMap(({ id, path: file, state }, i) => {
        const summary = summaries[i];
        if (!summary) return [];
        const { project: _, ...shown } = summary;
        const recovered = waiting.some(({ project, draft }) => project === summary.project || draft.path === file);
        return [{ id, state, fileName: path.basename(file), ...shown, recovered }];
      });
      const known = new Set([...summaries.map(({ project }) => project), ...places.map(({ real }) => real)]);
      const lost = waiting.filter((one) => one.fileMissing && !known.has(one.project) && !known.has(one.draft.path));
      const { last } = this.memory.data;
      const lastPlace = last && places.find(({ path: file, real }) => file === last.path || real === last.path);
      return {
        entries: [...entries, ...(await Promise.all(lost.map((one) => this.lostEntry(one))))],
        last: lastPlace ? { entry: lastPlace.id, route: last.route } : null,
      };
    });
  }

  /** The path behind an id. */
  async pathOf(entry: EntryId): Promise<Result<string>> {
    return this.attempt('', async () => {
      const there = await this.files.find(entry).catch((error: unknown) => failureOf(error, ''));
      if ('path' in there) return there.path;
      const lost = await this.lostWork(entry);
      if (!lost) throw new StorageError(there);
      return lost.draft.path;
    });
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
    return this.withOwnFile(entry, async ({ path: file }) => {
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
      // Only read: it may be the one that is open.
      const { project } = orThrow(await openProjectFile(file, { ...this.around, stores: null })).db.data;
      const title = titleOfCopy(project.project.title).slice(0, 120);
      orThrow(await this.create({ ...project, project: { ...project.project, title } }));
    });
  }

  async archive(entry: EntryId, archived: boolean): Promise<Result<null>> {
    return this.withOwnFile(entry, async ({ path: file }) => {
      const root = await this.files.root();
      const to = await this.move(file, archived ? path.join(root, ARCHIVE) : root);
      await this.memory.moved(file, to);
    });
  }

  /** Into the library's own trash. A file that has vanished is only forgotten. */
  async trash(entry: EntryId): Promise<Result<null>> {
    const lost = await this.lostWork(entry);
    if (lost) return this.attempt(lost.draft.path, () => this.letGo(lost));
    return this.withOwnFile(entry, async ({ path: file }) => {
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

  /** Work whose file is gone, by the name the entry has for it. */
  private async lostWork(entry: EntryId): Promise<Waiting | null> {
    const lost = (await waitingWork(this.around)).find(
      ({ draft, fileMissing }) => fileMissing && idOf(draft.path) === entry,
    );
    return lost ?? null;
  }

  private async lostEntry({ draft }: Waiting): Promise<LibraryEntry> {
    const summary = summaryOf(draft.project);
    const fileName = path.basename(draft.path);
    const title = summary.title.trim() || path.basename(fileName, EXTENSION);
    const state = (await this.files.isElsewhere(draft.path)) ? 'elsewhere' : 'active';
    const id = idOf(draft.path);
    return { ...summary, id, state, fileName, title, saved: draft.at, problem: 'missing', recovered: true };
  }

  /** Work without a file is not wanted any more; its state stays in the history. */
  private async letGo({ project, draft }: Waiting): Promise<null> {
    const store = this.around.stores?.of(project);
    await store?.keepDocument(draft, 'draft');
    await store?.settle(draft);
    await this.memory.moved(draft.path, null);
    return null;
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

  /** The same for what must not happen while somebody else works on the file. */
  private withOwnFile(entry: EntryId, act: (place: Place) => Promise<void>): Promise<Result<null>> {
    return this.withFile(entry, async (place) => {
      const taken = await this.around.locks?.take(place.real);
      if (taken && 'kind' in taken) throw new StorageError({ code: 'locked' });
      try {
        await act(place);
      } finally {
        await taken?.release();
      }
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
