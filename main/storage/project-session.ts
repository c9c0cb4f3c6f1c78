import path from 'node:path';
import type { Failure, Result } from '../../shared/ipc/result';
import type { Hold, ReadOnlyReason, SaveState } from '../../shared/ipc/safety';
import type { Notice } from '../../shared/ipc/types';
import { applyChanges, type Changes } from '../../shared/project/changes';
import { type Envelope, newEnvelope } from '../../shared/project/envelope';
import type { Project } from '../../shared/project/project';
import { DraftKeeper, type SafeState } from './draft-keeper';
import { Lookout } from './lookout';
import { type OpenFile, type Surroundings, saveDocument } from './open-project';
import { fileCadence, SaveTimer, syncedFileCadence } from './save-timer';
import { failureOf } from './storage-error';
import type { Verdict } from './verdict';

/** Tells the page what of its changes is safe: everything up to `seq`. */
export interface SaveReport {
  readonly session: string;
  readonly seq: number;
  readonly state: SaveState;
}

type Report = (report: SaveReport) => void;

/** What else a session has to tell. */
export interface SessionEvents {
  /** A decision has become necessary, or is no longer. */
  readonly held?: (hold: Hold | null) => void;
  /** The file says something else, and nothing here is newer: it should be opened anew. */
  readonly outdated?: () => void;
}

/**
 * Main's mirror of an open project, and the only one who writes its file. What is typed is safe in the private draft
 * first, then in the file (see `save-timer.ts` for when), at once on `flush`. One write at a time, the newest state
 * wins; what could not be written stays here and in the draft, and is tried again. While a person has something to
 * decide (`hold`) the file is left alone.
 */
export class ProjectSession {
  readonly id: string;
  private opened: OpenFile;
  private readonly around: Surroundings;
  private readonly report: Report;
  private readonly events: SessionEvents;
  private timer: SaveTimer;
  private drafts: DraftKeeper;
  private current: Project;
  /** What the file holds, as far as we know; `null`: something else, or nothing. */
  private written: Project | null;
  private seq = 0;
  private held: Hold | null;
  private failure: Failure | null = null;
  private readonly lookout: Lookout;
  private saving: Promise<void> | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(opened: OpenFile, around: Surroundings, report: Report, events: SessionEvents = {}) {
    const { editing } = opened;
    this.id = around.newId();
    this.opened = opened;
    this.around = around;
    this.report = report;
    this.events = events;
    this.held = editing?.hold ?? null;
    const shown = this.held ? editing?.safe : null;
    this.current = shown?.project ?? opened.db.data.project;
    this.written = this.held && opened.file.base === null ? null : opened.db.data.project;
    this.timer = this.newTimer();
    this.drafts = this.newDrafts(shown ?? null);
    this.lookout = new Lookout(around, () => void this.look());
  }

  get path(): string {
    return this.opened.path;
  }
  get fileName(): string {
    return path.basename(this.opened.path);
  }
  get readOnly(): ReadOnlyReason | null {
    return this.opened.readOnly;
  }
  get notices(): readonly Notice[] {
    return this.opened.notices;
  }
  get project(): Project {
    return this.current;
  }
  get envelope(): Envelope {
    return this.opened.db.data.envelope;
  }
  get hold(): Hold | null {
    return this.held;
  }
  /** The file in hand, for whoever carries out a decision. */
  get file(): OpenFile {
    return this.opened;
  }
  /** Nothing here is newer than what the file held last. */
  get isClean(): boolean {
    return this.current === this.opened.db.data.project && this.held?.kind !== 'recovered';
  }

  get state(): SaveState {
    if (!this.unsaved) return { kind: 'saved', at: this.envelope.saved ?? this.around.clock.now().toISOString() };
    const draft = this.drafts.since(this.current);
    if (this.held) return { kind: 'held', draft };
    if (this.failure) return { kind: 'notSaved', error: this.failure, draft };
    return draft === null ? { kind: 'editing' } : { kind: 'draft', at: draft };
  }

  /** Takes over what the page has changed. `seq` counts up with every message of the page. */
  apply(changes: Changes, seq: number): void {
    const before = JSON.stringify(this.state);
    this.seq = seq;
    this.current = applyChanges(this.current, changes);
    this.drafts.changed();
    if (this.failure && !this.held) {
      void this.save();
      return;
    }
    if (JSON.stringify(this.state) !== before) this.tell();
    if (!this.held) this.timer.changed();
  }

  /** Makes everything safe that is not yet, and answers when the disk has confirmed it, or with the reason why not. */
  async flush(): Promise<SaveState> {
    if (this.saving) await this.saving;
    if (this.held) await this.drafts.now();
    else if (this.unsaved) await this.save();
    return this.state;
  }

  /** Goes on in another file, which may replace one a person has chosen; a copy is a project of its own. */
  saveAs(opened: OpenFile): Promise<Result<null>> {
    return this.inTurn(async () => {
      const project = this.current;
      // Of the same moment: what is typed during the write is newer than what will be confirmed.
      const seq = this.seq;
      const envelope = newEnvelope({ ...this.around, id: this.around.newId() });
      try {
        await saveDocument(opened.db, opened.file, { envelope, project }, this.around);
      } catch (error) {
        return { ok: false, error: failureOf(error, opened.path) };
      }
      this.rest();
      this.opened = opened;
      this.timer = this.newTimer();
      this.drafts = this.newDrafts(null);
      this.setHold(null);
      this.confirmed(project, seq);
      return { ok: true, value: null };
    });
  }

  /**
   * A person has decided to go on with what is here: the file is written again.
   * @param prepare clears the place, when something has to go first
   */
  async goOn(prepare?: () => Promise<void>): Promise<SaveState> {
    await this.inTurn(async () => {
      await this.drafts.anew();
      await prepare?.();
      this.failure = null;
      this.setHold(null);
    });
    return this.flush();
  }

  /** Looks whether the file is still what was read or written here; the window has come to the front, for example. */
  look(): Promise<void> {
    return this.inTurn(() => this.lookNow());
  }

  /** Makes the last changes safe and lets go. What could not be written keeps the session, and it keeps trying. */
  async close(): Promise<SaveState> {
    const state = await this.flush();
    if (state.kind === 'saved') this.rest();
    return state;
  }

  /** Stops writing: a person has agreed, or somebody else goes on with the file. */
  rest(): void {
    this.timer.stop();
    this.drafts.stop();
    this.lookout.rest();
  }

  private get unsaved(): boolean {
    return this.current !== this.written;
  }

  private newTimer(): SaveTimer {
    const cadence = this.opened.editing?.synced ? syncedFileCadence : fileCadence;
    return new SaveTimer(this.around.clock, cadence, () => void this.save());
  }

  private newDrafts(found: SafeState | null): DraftKeeper {
    const { clock, stores } = this.around;
    const content = () => ({
      baseSha: this.opened.file.base,
      path: this.path,
      envelope: this.envelope,
      project: this.current,
    });
    const store = this.opened.readOnly ? null : (stores?.of(this.envelope.id) ?? null);
    // A draft is news only while the file does not hold more.
    const told = () => this.unsaved && this.state.kind !== 'editing' && this.tell();
    return new DraftKeeper({ clock, store, content, found, told });
  }

  private save(): Promise<void> {
    this.timer.stop();
    this.saving ??= this.inTurn(() => this.writeNewest()).finally(() => {
      this.saving = null;
    });
    return this.saving;
  }

  private async writeNewest(): Promise<void> {
    const project = this.current;
    const seq = this.seq;
    if (project === this.written) return;
    // Nothing is new here; what is gone is waited for.
    if (this.isClean && this.opened.file.base !== null) return this.lookNow();
    // In this order, so that after a crash the draft is as new as the file, or newer.
    await this.drafts.now();
    if (this.held) return;
    const { db, file, readOnly, editing } = this.opened;
    if (readOnly) return this.failed({ code: 'readOnly', file: this.fileName });
    try {
      if (await editing?.lock?.confirm()) return this.failed({ code: 'locked', file: this.fileName });
      await saveDocument(db, file, { envelope: db.data.envelope, project }, this.around);
      this.confirmed(project, seq);
    } catch (error) {
      this.failed(failureOf(error, this.path));
      if (['conflict', 'exists', 'missing'].includes(this.failure?.code ?? '')) await this.lookNow();
    }
  }

  private async lookNow(): Promise<void> {
    const verdict = await this.lookout.look(this.opened, this.isClean, this.held);
    if (!this.readOnly || verdict.kind === 'outdated') this.follow(verdict);
  }

  private follow(verdict: Verdict): void {
    if (verdict.kind === 'unchanged') this.isBack();
    if (verdict.kind === 'outdated') this.events.outdated?.();
    if (verdict.kind !== 'hold' && verdict.kind !== 'gone') return;
    this.written = null;
    this.drafts.changed();
    if (verdict.kind === 'gone') {
      this.failed({ code: 'missing', file: this.fileName });
    } else {
      this.timer.stop();
      this.setHold(verdict.hold);
    }
  }

  /** The file is (again) as it was left here. */
  private isBack(): void {
    const { held, failure } = this;
    this.setHold(null);
    if (this.written === null) this.written = this.opened.db.data.project;
    if (failure?.code === 'missing') this.failure = null;
    if (held || failure) this.tell();
    if (this.unsaved && (held || failure)) void this.save();
  }

  private confirmed(project: Project, seq: number): void {
    this.written = project;
    this.failure = null;
    this.report({ session: this.id, seq, state: { kind: 'saved', at: this.envelope.saved ?? '' } });
    if (!this.unsaved) return;
    this.drafts.changed();
    this.timer.changed();
  }

  private failed(error: Failure): void {
    this.failure = error;
    this.tell();
    this.timer.retry();
  }

  private setHold(hold: Hold | null): void {
    if (JSON.stringify(hold) === JSON.stringify(this.held)) return;
    this.held = hold;
    this.events.held?.(hold);
    if (hold) this.tell();
  }

  private tell(): void {
    this.report({ session: this.id, seq: this.seq, state: this.state });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work);
    this.last = done.catch(() => undefined);
    return done;
  }
}
