import { type Failure, fail, ok, type Result } from '../../shared/ipc/result';
import type { OpenedProject, SaveState } from '../../shared/ipc/types';
import { CallFailure, orFail } from '../ipc/failure';
import type { Library } from '../storage/library/library';
import { type OpenFile, openProjectFile, type Surroundings } from '../storage/open-project';
import { ProjectSession, type SaveReport } from '../storage/project-session';

export interface DeskOptions {
  readonly around: Surroundings;
  readonly library: Library;
  /** Identities of the bundled examples, which are always shown as such. */
  readonly exampleIds: ReadonlySet<string>;
  readonly report: (report: SaveReport) => void;
}

/** The one project that is open in the window. Every change of which one it is goes through here, one at a time. */
export class Desk {
  private readonly around: Surroundings;
  private readonly library: Library;
  private readonly report: (report: SaveReport) => void;
  private session: ProjectSession | null = null;
  private place: Awaited<ReturnType<Library['noteOpened']>> | null = null;
  private readonly exampleIds: ReadonlySet<string>;
  private last: Promise<unknown> = Promise.resolve();
  private readonly waiting = new Set<() => void>();

  constructor({ around, library, exampleIds, report }: DeskOptions) {
    this.around = around;
    this.library = library;
    this.exampleIds = exampleIds;
    this.report = report;
  }

  get current(): ProjectSession | null {
    return this.session;
  }

  /** What the page needs to know of the open project; null when none is open. */
  opened(): OpenedProject | null {
    const { session, place } = this;
    if (!session || !place) return null;
    const { id, fileName, project, envelope, readOnly, notices, state } = session;
    return {
      session: id,
      ...place,
      fileName,
      project,
      readOnly,
      notices: this.isExample(envelope.id) ? [...new Set([...notices, 'example' as const])] : notices,
      saved: state,
    };
  }

  /** The open project by the name the page has for it; fails with `notOpen` for any other. */
  sessionOf(id: string): ProjectSession {
    if (this.session?.id !== id) throw new CallFailure({ code: 'notOpen' });
    return this.session;
  }

  /** Opens a file. The project before is saved and let go first; if that fails, it stays and the answer says why. */
  async open(file: string): Promise<Result<OpenedProject>> {
    const opening = await openProjectFile(file, this.around);
    return opening.ok ? this.adopt(opening.value) : opening;
  }

  /** Takes an opened file as the project of the window. The same file again is no second session. */
  adopt(file: OpenFile): Promise<Result<OpenedProject>> {
    return this.inTurn(async () => {
      if (this.session?.path !== file.path) {
        const failure = await this.letGo();
        if (failure) return { ok: false, error: failure };
        this.place = await this.library.noteOpened(file.path);
        this.session = new ProjectSession(file, this.around, this.report);
      }
      const opened = this.opened();
      return opened ? ok(opened) : fail('notOpen');
    });
  }

  /** Goes on in the file that was chosen. */
  saveAs(id: string, file: OpenFile): Promise<OpenedProject> {
    return this.inTurn(async () => {
      orFail(await this.sessionOf(id).saveAs(file));
      this.place = await this.library.noteOpened(file.path);
      const opened = this.opened();
      if (!opened) throw new CallFailure({ code: 'notOpen' });
      return opened;
    });
  }

  /** Writes the rest and lets go; fails with the reason when it cannot be written, and the project stays open. */
  close(id: string, route: string): Promise<void> {
    return this.inTurn(async () => {
      const session = this.sessionOf(id);
      const failure = await this.letGo();
      if (failure) throw new CallFailure(failure);
      await this.library.noteLeft(session.path, route);
    }).finally(() => {
      for (const resolve of this.waiting) resolve();
      this.waiting.clear();
    });
  }

  /** Resolves when the page has next asked to close its project, whether that worked or not. */
  askedToClose(): Promise<void> {
    return new Promise((resolve) => void this.waiting.add(resolve));
  }

  /** Writes what is not yet written; null when nothing is open. */
  async flush(): Promise<SaveState | null> {
    return (await this.session?.flush()) ?? null;
  }

  /** Lets go without writing: the person has been told and agreed. */
  discard(): void {
    this.session?.discard();
    this.session = null;
    this.place = null;
  }

  /** Also when its copy is opened from the library: it must never pass for a real client. */
  private isExample(project: string): boolean {
    return this.exampleIds.has(project);
  }

  private async letGo(): Promise<Failure | null> {
    const state = await this.session?.close();
    if (state?.kind === 'notSaved') return state.error;
    this.session = null;
    this.place = null;
    return null;
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work);
    this.last = done.catch(() => undefined);
    return done;
  }
}
