import type { Desktop } from '../../../shared/ipc/desktop';
import { fail, ok, type Result } from '../../../shared/ipc/result';
import type { OpenedProject } from '../../../shared/ipc/types';
import { applyChanges, type Changes } from '../../../shared/project/changes';
import type { EditContext } from '../../../shared/project/edits';
import { newProject } from '../../../shared/project/new-project';
import type { Project } from '../../../shared/project/project';

/** A main that keeps a mirror as the real one does; it answers when the test lets it. */
export class FakeMain {
  mirror: Project;
  readonly seqs: number[] = [];
  /** Refuses the next messages. */
  refuse = false;
  private readonly waiting: (() => void)[] = [];
  private held = false;

  constructor(project: Project) {
    this.mirror = project;
  }

  /** Lets messages wait until `release`. */
  hold(): void {
    this.held = true;
  }
  /** Messages that have arrived and wait. */
  get arrived(): number {
    return this.waiting.length;
  }
  release(): void {
    this.held = false;
    for (const go of this.waiting.splice(0)) go();
  }

  readonly desktop: Pick<Desktop, 'project'> = {
    project: {
      create: () => this.never(),
      openExample: () => this.never(),
      open: () => this.never(),
      openDialog: () => this.never(),
      saveAs: () => this.never(),
      close: async () => ok(null),
      resolve: () => this.never(),
      otherSide: () => this.never(),
      openCopy: () => this.never(),
      tryWriting: () => this.never(),
      openConflictCopy: () => this.never(),
      readConflictCopy: () => this.never(),
      save: async () => ok({ kind: 'saved', at: '2026-03-01T10:00:00.000Z' }),
      changed: (input) => this.changed(input),
    },
  };

  private async changed({ seq, changes }: { seq: number; changes: Changes }): Promise<Result<null>> {
    if (this.held) await new Promise<void>((go) => this.waiting.push(go));
    if (this.refuse) return fail('invalidInput');
    this.seqs.push(seq);
    this.mirror = applyChanges(this.mirror, changes);
    return ok(null);
  }

  private async never<T>(): Promise<Result<T>> {
    return fail('unknown');
  }
}

export function openedProject(project = newProject('Probe')): OpenedProject {
  return {
    session: 'session',
    entry: '0123456789abcdef',
    fileName: 'Probe.leitfaden',
    project,
    readOnly: null,
    hold: null,
    conflictCopies: [],
    notices: [],
    saved: { kind: 'saved', at: '2026-03-01T09:00:00.000Z' },
    route: null,
  };
}

/** Ids that count up, so that a test reads well. */
export function countingContext(): () => EditContext {
  let last = 0;
  return () => ({
    now: '2026-03-01T10:00:00.000Z',
    newId: () => {
      last += 1;
      return `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
    },
    author: null,
  });
}
