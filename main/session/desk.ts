import { type Failure, fail, ok, type Result } from '../../shared/ipc/result';
import type { SaveState } from '../../shared/ipc/safety';
import type { OpenedProject } from '../../shared/ipc/types';
import type { Changes } from '../../shared/project/changes';
import { CallFailure, orFail } from '../ipc/failure';
import type { Send } from '../ipc/send';
import type { Library } from '../storage/library/library';
import { openForEditing, takeForEditing } from '../storage/open-for-editing';
import type { OpenFile, Surroundings } from '../storage/open-project';
import { ProjectSession, type SaveReport } from '../storage/project-session';
import { Beside, type Watch } from './beside';
import { reasonToStay } from './reason-to-stay';

export interface DeskOptions {
  readonly around: Surroundings;
  readonly library: Library;
  /** Identities of the bundled examples, which are always shown as such. */
  readonly exampleIds: ReadonlySet<string>;
  readonly report: (report: SaveReport) => void;
  /** Tells the page what it has not asked for. */
  readonly send: Send;
  readonly watch: Watch;
}

/** Flushes on letting go; more only happen when somebody types on meanwhile. */
const MOST_FLUSHES = 5;

/** The one project that is open in the window. Every change of which one it is goes through here, one at a time. */
export class Desk {
  private readonly options: DeskOptions;
  private readonly around: Surroundings;
  private readonly library: Library;
  private session: ProjectSession | null = null;
  private place: Awaited<ReturnType<Library['noteOpened']>> | null = null;
  private beside: Beside | null = null;
  /** Its file was read anew, and the page may have typed into it before it knew. */
  private replaced: ProjectSession | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private readonly waiting = new Set<() => void>();

  constructor(options: DeskOptions) {
    this.options = options;
    this.around = options.around;
    this.library = options.library;
  }

  get current(): ProjectSession | null {
    return this.session;
  }

  /** What the page needs to know of the open project; null when none is open. */
  opened(): OpenedProject | null {
    const { session, place } = this;
    if (!session || !place) return null;
    const { id, fileName, project, envelope, readOnly, hold, notices, state } = session;
    return {
      session: id,
      ...place,
      fileName,
      project,
      readOnly,
      hold,
      conflictCopies: this.beside?.copies ?? [],
      notices: this.isExample(envelope.id) ? [...new Set([...notices, 'example' as const])] : notices,
      saved: state,
    };
  }

  /** The open project by the name the page has for it; fails with `notOpen` for any other. */
  sessionOf(id: string): ProjectSession {
    if (this.session?.id !== id) throw new CallFailure({ code: 'notOpen' });
    return this.session;
  }

  /** The same for `opened`. */
  openedAs(id: string): OpenedProject {
    const opened = this.opened();
    if (opened?.session !== id) throw new CallFailure({ code: 'notOpen' });
    return opened;
  }

  /** Path of what a sync service has left beside the open project; fails with `missing`. */
  conflictCopy(id: string, copy: string): string {
    this.sessionOf(id);
    const file = this.beside?.pathOf(copy);
    if (!file) throw new CallFailure({ code: 'missing' });
    return file;
  }

  /** Whether a real path is that of the open project. */
  has(real: string): boolean {
    return this.session?.path === real;
  }

  /** Takes over what the page has changed. */
  apply(id: string, changes: Changes, seq: number): void {
    if (this.replaced?.id === id && this.session?.isClean) {
      // The page was typing when the file was read anew: it keeps what it has, and a person decides.
      const before = this.session;
      this.session = this.replaced;
      before.rest();
      void this.lookAround(this.session);
    }
    this.replaced = null;
    const session = this.sessionOf(id);
    session.apply(changes, seq);
  }

  /** Opens a file. The project before is saved and let go first; if that fails, it stays and the answer says why. */
  async open(file: string): Promise<Result<OpenedProject>> {
    const real = await this.around.disk.fs.realpath(file).catch(() => file);
    const opened = this.has(real) ? this.opened() : null;
    if (opened) return ok(opened);
    const opening = await openForEditing(file, this.around);
    return opening.ok ? this.adopt(opening.value) : opening;
  }

  /** Takes an opened file as the project of the window. The same file again is no second session. */
  adopt(file: OpenFile): Promise<Result<OpenedProject>> {
    return this.inTurn(async () => {
      if (!this.has(file.path)) {
        const failure = await this.letGo();
        if (failure) {
          await file.editing?.lock?.release();
          return { ok: false, error: failure };
        }
        await this.begin(await takeForEditing(file, this.around));
      }
      const opened = this.opened();
      return opened ? ok(opened) : fail('notOpen');
    });
  }

  /** Goes on in the file that was chosen. */
  saveAs(id: string, file: OpenFile): Promise<OpenedProject> {
    return this.inTurn(async () => {
      const session = this.sessionOf(id);
      const { editing } = session.file;
      const before = session.envelope.id;
      const target = await takeForEditing(file, this.around);
      if (target.readOnly) throw new CallFailure({ code: 'locked', file: session.fileName });
      const saved = await session.saveAs(target);
      await (saved.ok ? editing : target.editing)?.lock?.release();
      orFail(saved);
      await this.settle(before);
      this.place = await this.library.noteOpened(file.path);
      await this.lookAround(session);
      return this.openedAs(id);
    });
  }

  /** Reads the file of the open project anew; what is in memory is given up. The lock stays ours. */
  reopen(id: string): Promise<OpenedProject> {
    return this.inTurn(async () => {
      const session = this.sessionOf(id);
      const { path, file, readOnly } = session;
      const opening = orFail(await openForEditing(path, this.around, file.editing?.lock));
      // Still somebody else's: everything stays as it is.
      if (readOnly && opening.readOnly) return this.openedAs(id);
      session.rest();
      await this.begin(opening);
      return this.openedAs(this.session?.id ?? '');
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

  /** Makes safe what is not yet; null when nothing is open. */
  async flush(): Promise<SaveState | null> {
    return (await this.session?.flush()) ?? null;
  }

  /** Makes everything safe, as far as it can be; why the project cannot be left all the same, or null. */
  async obstacle(): Promise<Failure | null> {
    const { session } = this;
    return session && reasonToStay(await session.flush(), session);
  }

  /** The second copies are as new as the projects, or cannot be. */
  async finishBackup(): Promise<void> {
    await this.around.stores?.backup?.finish();
  }

  /** Looks whether somebody else has written the file, or left something beside it. */
  async look(): Promise<void> {
    await Promise.all([this.session?.look(), this.beside?.look()]);
  }

  /** Lets go without writing the file: the person has been told and agreed. A draft stays, and comes up next time. */
  async discard(): Promise<void> {
    const lock = this.session?.file.editing?.lock;
    this.session?.rest();
    this.beside?.stop();
    this.session = null;
    this.beside = null;
    this.place = null;
    this.replaced = null;
    await lock?.release();
  }

  /** What the private store had waiting for this project needs no decision any more. */
  async settle(project: string): Promise<void> {
    const store = this.around.stores?.of(project);
    const draft = await store?.pendingDraft();
    if (draft) await store?.settle(draft);
  }

  private async begin(file: OpenFile): Promise<void> {
    const { report, send } = this.options;
    const session: ProjectSession = new ProjectSession(file, this.around, report, {
      held: (hold) => send('project.hold', { session: session.id, hold }),
      outdated: () => void this.reload(session).catch((error: unknown) => console.error('Not read anew:', error)),
    });
    this.place = await this.library.noteOpened(file.path);
    this.session = session;
    await this.lookAround(session);
  }

  private async lookAround(session: ProjectSession): Promise<void> {
    const { send, watch } = this.options;
    this.beside?.stop();
    this.beside = new Beside(session, this.around.disk, watch, {
      changed: () => void session.look(),
      copies: (copies) => send('project.conflictCopies', { session: session.id, copies }),
    });
    await this.beside.look();
  }

  /** Somebody else has written the file while everything here was saved. */
  private reload(session: ProjectSession): Promise<void> {
    return this.inTurn(async () => {
      const { path, file } = session;
      if (this.session !== session) return;
      const opening = await openForEditing(path, this.around, file.editing?.lock);
      if (!opening.ok || !session.isClean) return;
      session.rest();
      await this.begin(opening.value);
      this.replaced = session;
      const opened = this.opened();
      if (opened) this.options.send('project.reloaded', opened);
    });
  }

  /** Also when its copy is opened from the library: it must never pass for a real client. */
  private isExample(project: string): boolean {
    return this.options.exampleIds.has(project);
  }

  private async letGo(): Promise<Failure | null> {
    const { session } = this;
    if (!session) return null;
    for (let flushes = 0; flushes < MOST_FLUSHES; flushes += 1) {
      const state = await session.close();
      const failure = reasonToStay(state, session);
      if (failure) return failure;
      if (state.kind === 'saved' || state.kind === 'held') break;
    }
    await this.discard();
    void this.finishBackup();
    return null;
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work);
    this.last = done.catch(() => undefined);
    return done;
  }
}
