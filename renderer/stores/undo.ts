import { action, makeObservable, observableRef } from 'mobx';
import type { Project } from '../../shared/project/project';
import type { RecordType } from '../../shared/project/record-types';

/** What an act did, in words of the interface: `texts.undo[act](name of the record type)`. */
export interface EditLabel {
  readonly act:
    | 'add'
    | 'change'
    | 'trash'
    | 'restore'
    | 'move'
    | 'open'
    | 'paste'
    | 'choose'
    | 'accept'
    | 'reject'
    | 'revert'
    | 'nameVersion'
    | 'dropVersion'
    | 'restoreVersion';
  readonly type: RecordType | 'frame';
}

/** One undoable step: the project as it was before, and what was done to it. */
export interface Step {
  readonly before: Project;
  readonly label: EditLabel;
  readonly mergeKey: string | null;
  readonly at: number;
}

/** Typing in one field within this many milliseconds is one step. */
const MERGE_WITHIN = 1_000;
const MAX_STEPS = 500;

/** Undo by keeping the old references; structural sharing makes them cheap. No inverse commands, so always right. */
export class UndoHistory {
  past: readonly Step[] = [];
  future: readonly Step[] = [];

  constructor(private readonly now: () => number = Date.now) {
    makeObservable(this, {
      past: observableRef,
      future: observableRef,
      record: action,
      back: action,
      forth: action,
      take: action,
    });
  }

  /** Remembers the project before an edit; same merge key within a second joins the last step. */
  record(before: Project, label: EditLabel, mergeKey: string | null): void {
    const last = this.past.at(-1);
    const at = this.now();
    const merges = mergeKey !== null && last?.mergeKey === mergeKey && at - last.at < MERGE_WITHIN;
    this.past = merges
      ? [...this.past.slice(0, -1), { ...last, at }]
      : [...this.past, { before, label, mergeKey, at }].slice(-MAX_STEPS);
    this.future = [];
  }

  /** Goes on with the steps of another history. */
  take(past: readonly Step[], future: readonly Step[]): void {
    this.past = past;
    this.future = future;
  }

  /** The project one step back, or `null` when there is none. */
  back(current: Project): Project | null {
    const step = this.past.at(-1);
    if (!step) return null;
    this.past = this.past.slice(0, -1);
    this.future = [...this.future, { ...step, before: current, mergeKey: null }];
    return step.before;
  }

  /** The project one step forth, or `null` when there is none. */
  forth(current: Project): Project | null {
    const step = this.future.at(-1);
    if (!step) return null;
    this.future = this.future.slice(0, -1);
    this.past = [...this.past, { ...step, before: current, mergeKey: null }];
    return step.before;
  }
}
