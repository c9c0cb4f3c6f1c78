import { action, computed, makeObservable, observable, observableRef } from 'mobx';
import type { Desktop } from '../../shared/ipc/desktop';
import type { Failure } from '../../shared/ipc/result';
import type { ConflictCopy, Hold, ReadOnlyReason, SaveState } from '../../shared/ipc/safety';
import type { OpenedProject } from '../../shared/ipc/types';
import type { OpenReason } from '../../shared/project/define-record';
import type { EditContext, Patch } from '../../shared/project/edits';
import * as edits from '../../shared/project/edits';
import type { Id, Ref } from '../../shared/project/fields/values';
import type { Frame, FrameField } from '../../shared/project/frame';
import type { Asset, Project } from '../../shared/project/project';
import type { RecordType } from '../../shared/project/record-types';
import type { RecordOf } from '../../shared/project/records';
import type { Findings } from '../../shared/red-thread/findings';
import type { Thread } from '../../shared/red-thread/thread';
import { ChangeSender } from './change-sender';
import { PlanAtRest } from './plan-at-rest';
import { type EditLabel, UndoHistory } from './undo';

/** The open project: one frozen value, edited by pure functions, undoable as a whole, sent to main as it changes. */
export class ProjectStore {
  project: Project;
  saveState: SaveState;
  readonly session: string;
  entry: string;
  fileName: string;
  /** Why nothing can be written; null: it can. */
  readOnlyReason: ReadOnlyReason | null;
  /** What a person must decide before the file is written again. */
  hold: Hold | null;
  /** What a sync service has left beside the file. */
  conflictCopies: readonly ConflictCopy[];
  readonly history = new UndoHistory();
  private readonly sender: ChangeSender;
  /** What main said last about the file. */
  private reported: { readonly seq: number; readonly state: SaveState };
  /** What is reckoned over the whole plan. */
  private readonly rest = new PlanAtRest(
    () => this.project,
    () => this.context().now.slice(0, 10),
  );
  /** Records by id, made once for each list that lives. */
  private readonly indexes = new WeakMap<readonly object[], ReadonlyMap<Id, object>>();

  constructor(
    private readonly desktop: Pick<Desktop, 'project'>,
    opened: OpenedProject,
    private readonly context: () => EditContext = defaultContext,
  ) {
    this.project = opened.project;
    this.saveState = opened.saved;
    this.session = opened.session;
    this.entry = opened.entry;
    this.fileName = opened.fileName;
    this.readOnlyReason = opened.readOnly;
    this.hold = opened.hold;
    this.conflictCopies = opened.conflictCopies;
    this.sender = new ChangeSender(
      desktop,
      opened.session,
      opened.project,
      () => this.project,
      (failure) => this.failed(failure),
      () => this.believe(),
    );
    this.reported = { seq: 0, state: opened.saved };
    makeObservable<ProjectStore, 'believe'>(this, {
      project: observableRef,
      saveState: observable,
      entry: observableRef,
      fileName: observableRef,
      hold: observableRef,
      readOnlyReason: observableRef,
      conflictCopies: observableRef,
      canUndo: computed,
      canRedo: computed,
      nextUndo: computed,
      nextRedo: computed,
      setProject: action,
      setHold: action,
      follow: action,
      setConflictCopies: action,
      onSaveState: action,
      believe: action,
      failed: action,
    });
  }

  get readOnly(): boolean {
    return this.readOnlyReason !== null;
  }

  /** What the gap rules say today. */
  get findings(): Findings {
    return this.rest.findings;
  }
  /** Who rests on whom in the plan. */
  get thread(): Thread {
    return this.rest.thread;
  }

  get canUndo(): boolean {
    return this.history.past.length > 0;
  }
  get canRedo(): boolean {
    return this.history.future.length > 0;
  }

  /** What "undo" and "redo" would concern. */
  get nextUndo(): EditLabel | null {
    return this.history.past.at(-1)?.label ?? null;
  }
  get nextRedo(): EditLabel | null {
    return this.history.future.at(-1)?.label ?? null;
  }

  /** Every change of the user comes through here. Edits with the same `mergeKey` within a second are one step. */
  apply(label: EditLabel, edit: (project: Project) => Project, mergeKey: string | null = null): void {
    const before = this.project;
    const after = edit(before);
    if (after === before || this.readOnly) return;
    this.history.record(before, label, mergeKey);
    this.setProject(after);
  }

  /** Several edits as one step: a card that changes its column and its place, a place that is new with its observation. */
  together(label: EditLabel, edit: (project: Project, context: EditContext) => Project, mergeKey?: string): void {
    this.apply(label, (project) => edit(project, this.context()), mergeKey ?? null);
  }

  /** Adds a record and answers with its id. */
  add<T extends RecordType>(type: T, values: Patch<T> = {}, index?: number): Id {
    let id = '';
    this.apply({ act: 'add', type }, (project) => {
      const added = edits.addRecord(project, type, values, this.context(), index);
      id = added.id;
      return added.project;
    });
    return id;
  }

  /** Adds one record per set of values, as one step: a paste of several lines. */
  addMany<T extends RecordType>(type: T, rows: readonly Patch<T>[]): void {
    this.apply({ act: 'paste', type }, (project) =>
      rows.reduce((p, values) => edits.addRecord(p, type, values, this.context()).project, project),
    );
  }

  update<T extends RecordType>(type: T, id: Id, patch: Patch<T>): void {
    const mergeKey = `${id}/${Object.keys(patch).join()}`;
    this.apply({ act: 'change', type }, (p) => edits.updateRecord(p, type, id, patch, this.context()), mergeKey);
  }

  /** Sets one field by its name: for forms made from the declarations, whose controls answer for the value's kind. */
  setField(target: Ref | 'frame', field: string, value: unknown): void {
    const patch: Record<string, unknown> = { [field]: value };
    if (target === 'frame') this.updateFrame(patch as Partial<Frame>);
    else this.update<RecordType>(target.type, target.id, patch as Patch<RecordType>);
  }

  updateFrame(patch: Partial<Frame>): void {
    const mergeKey = `frame/${Object.keys(patch).join()}`;
    this.apply({ act: 'change', type: 'frame' }, (p) => edits.updateFrame(p, patch), mergeKey);
  }

  trash(type: RecordType, id: Id): void {
    this.apply({ act: 'trash', type }, (p) => edits.trashRecord(p, type, id, this.context()));
  }

  restore(type: RecordType, id: Id): void {
    this.apply({ act: 'restore', type }, (p) => edits.restoreRecord(p, type, id, this.context()));
  }

  move(type: RecordType, id: Id, index: number): void {
    this.apply({ act: 'move', type }, (p) => edits.moveRecord(p, type, id, index));
  }

  /** `field` may be `*` for the whole record. */
  setOpen(target: { type: RecordType; id: Id } | 'frame', field: FrameField | string, reason: OpenReason | null): void {
    const type = target === 'frame' ? 'frame' : target.type;
    const mergeKey = `${target === 'frame' ? target : target.id}/open/${field}`;
    this.apply({ act: 'open', type }, (p) => edits.setOpen(p, target, field, reason, this.context()), mergeKey);
  }

  living<T extends RecordType>(type: T): readonly RecordOf<T>[] {
    return edits.living(this.project, type);
  }

  find<T extends RecordType>(type: T, id: Id | null): RecordOf<T> | undefined {
    if (id === null) return undefined;
    const records = edits.all(this.project, type);
    let index = this.indexes.get(records);
    if (!index) {
      index = new Map(records.map((record) => [record.id, record]));
      this.indexes.set(records, index);
    }
    return index.get(id) as RecordOf<T> | undefined;
  }

  /** Keeps a picture in the project; the field that shows it names it by its sha256. */
  keepAsset(sha256: string, asset: Asset): void {
    if (this.readOnly || this.project.assets[sha256]) return;
    this.setProject({ ...this.project, assets: { ...this.project.assets, [sha256]: asset } });
  }

  /** Keeps where the 45-minute path stands; no step of its own, so that undo concerns answers only. */
  leaveShortPathAt(place: string): void {
    const { settings } = this.project.project;
    if (this.readOnly || settings.shortPathAt === place) return;
    this.setProject(edits.updateFrame(this.project, { settings: { ...settings, shortPathAt: place } }));
  }

  undo(): void {
    const before = this.history.back(this.project);
    if (before) this.setProject(before);
  }

  redo(): void {
    const after = this.history.forth(this.project);
    if (after) this.setProject(after);
  }

  /** Writes to the disk at once. */
  async save(): Promise<void> {
    if (await this.flush()) return;
    const result = await this.desktop.project.save({ session: this.session });
    if (result.ok) this.onSaveState(this.sender.seq, result.value);
    else this.failed(result.error);
  }

  /** Sends what main does not know yet. */
  flush(): Promise<Failure | null> {
    return this.sender.flush();
  }

  setProject(project: Project): void {
    this.project = project;
    const { state } = this.reported;
    // A file that waits or could not be written goes on doing so; what was just typed is in no draft yet.
    this.saveState = 'draft' in state ? { ...state, draft: null } : { kind: 'editing' };
    this.sender.schedule();
  }

  /**
   * Hands over what main does not know yet, and answers whether there was anything: then main goes on with this very
   * project, whatever it has just said about the file.
   */
  async hadNews(): Promise<boolean> {
    if (this.sender.underWay) return true;
    const { seq } = this;
    await this.flush();
    return this.seq > seq;
  }

  /** Number of the last message main was sent. */
  get seq(): number {
    return this.sender.seq;
  }

  /** What main answered about this very session, when it had everything up to the message `seq`. */
  follow({ entry, fileName, hold, readOnly, conflictCopies, saved }: OpenedProject, seq: number): void {
    this.entry = entry;
    this.fileName = fileName;
    this.hold = hold;
    this.readOnlyReason = readOnly;
    this.conflictCopies = conflictCopies;
    this.onSaveState(seq, saved);
  }

  setHold(hold: Hold | null): void {
    this.hold = hold;
  }

  setConflictCopies(copies: readonly ConflictCopy[]): void {
    this.conflictCopies = copies;
  }

  onSaveState(seq: number, state: SaveState): void {
    this.reported = { seq, state };
    this.believe();
  }

  /** "Safe" about an older message than the last one sent, or while something waits, is not the whole truth. */
  private believe(): void {
    const { seq, state } = this.reported;
    const behind = seq < this.sender.seq || this.sender.pending;
    if (behind && (state.kind === 'saved' || state.kind === 'draft')) return;
    this.saveState = behind && 'draft' in state ? { ...state, draft: null } : state;
  }

  failed(failure: Failure): void {
    this.saveState = { kind: 'notSaved', error: failure, draft: null };
  }
}

function defaultContext(): EditContext {
  return { now: new Date().toISOString(), newId: () => crypto.randomUUID(), author: null };
}
