import path from 'node:path';
import type { Failure, Result } from '../../shared/ipc/result';
import type { SaveState } from '../../shared/ipc/safety';
import type { Notice } from '../../shared/ipc/types';
import { applyChanges, type Changes } from '../../shared/project/changes';
import { type Envelope, newEnvelope } from '../../shared/project/envelope';
import type { Project } from '../../shared/project/project';
import { type OpenFile, type Surroundings, saveDocument } from './open-project';
import { SaveTimer } from './save-timer';
import { failureOf } from './storage-error';

/** Tells the page what of its changes is safe: everything up to `seq`. */
export interface SaveReport {
  readonly session: string;
  readonly seq: number;
  readonly state: SaveState;
}

/**
 * Main's mirror of an open project, and the only one who writes its file: a second after the last change, never more
 * than five behind while somebody types, at once on `flush`. One write at a time, the newest state wins; what could
 * not be written stays here and is tried again every five seconds and with every change.
 */
export class ProjectSession {
  readonly id: string;
  private opened: OpenFile;
  private readonly around: Surroundings;
  private readonly report: (report: SaveReport) => void;
  private readonly timer: SaveTimer;
  private current: Project;
  private written: Project;
  private seq = 0;
  private lastState: SaveState;
  private running: Promise<void> | null = null;

  constructor(opened: OpenFile, around: Surroundings, report: (report: SaveReport) => void) {
    const { project, envelope } = opened.db.data;
    this.id = around.newId();
    this.opened = opened;
    this.around = around;
    this.report = report;
    this.timer = new SaveTimer(around.clock, () => void this.save());
    this.current = project;
    this.written = project;
    this.lastState = { kind: 'saved', at: envelope.saved ?? around.clock.now().toISOString() };
  }

  get path(): string {
    return this.opened.path;
  }
  get fileName(): string {
    return path.basename(this.opened.path);
  }
  get readOnly(): boolean {
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
  get state(): SaveState {
    return this.lastState;
  }

  /** Takes over what the page has changed. `seq` counts up with every message of the page. */
  apply(changes: Changes, seq: number): void {
    this.seq = seq;
    this.current = applyChanges(this.current, changes);
    if (this.lastState.kind === 'notSaved') {
      void this.save();
      return;
    }
    if (this.lastState.kind === 'saved') this.tell(seq, { kind: 'editing' });
    this.timer.changed();
  }

  /** Writes what is not yet written and answers when the disk has confirmed it, or with the reason why not. */
  async flush(): Promise<SaveState> {
    if (this.running) await this.running;
    if (this.unsaved) await this.save();
    return this.lastState;
  }

  /** Goes on in another file, which may replace one a person has chosen; a copy is a project of its own. */
  async saveAs(opened: OpenFile): Promise<Result<null>> {
    if (this.running) await this.running;
    const project = this.current;
    // Of the same moment: what is typed during the write is newer than what will be confirmed.
    const seq = this.seq;
    const envelope = newEnvelope({ ...this.around, id: this.around.newId() });
    try {
      await saveDocument(opened.db, opened.file, { envelope, project }, this.around);
    } catch (error) {
      return { ok: false, error: failureOf(error, opened.path) };
    }
    this.opened = opened;
    this.confirmed(project, seq);
    return { ok: true, value: null };
  }

  /** Writes the last changes and lets go. When they cannot be written the session stays, and keeps trying. */
  async close(): Promise<SaveState> {
    const state = await this.flush();
    if (state.kind !== 'notSaved') this.timer.stop();
    return state;
  }

  /** Lets go without writing: the person has been told and agreed. */
  discard(): void {
    this.timer.stop();
    this.written = this.current;
  }

  private get unsaved(): boolean {
    return this.current !== this.written;
  }

  private save(): Promise<void> {
    this.timer.stop();
    this.running ??= this.writeNewest().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async writeNewest(): Promise<void> {
    const { db, file, readOnly } = this.opened;
    const project = this.current;
    const seq = this.seq;
    if (project === this.written) return;
    if (readOnly) return this.failed({ code: 'readOnly', file: this.fileName });
    try {
      await saveDocument(db, file, { envelope: db.data.envelope, project }, this.around);
      this.confirmed(project, seq);
    } catch (error) {
      this.failed(failureOf(error, this.path));
    }
  }

  private confirmed(project: Project, seq: number): void {
    this.written = project;
    this.tell(seq, { kind: 'saved', at: this.envelope.saved ?? '' });
    if (!this.unsaved) return;
    this.lastState = { kind: 'editing' };
    this.timer.changed();
  }

  private failed(error: Failure): void {
    this.tell(this.seq, { kind: 'notSaved', error, draft: null });
    this.timer.retry();
  }

  private tell(seq: number, state: SaveState): void {
    this.lastState = state;
    this.report({ session: this.id, seq, state });
  }
}
