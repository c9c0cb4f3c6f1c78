import type { Failure, Result } from '../../shared/ipc/result';
import type { OpenedProject } from '../../shared/ipc/types';
import { checkProjectFile } from '../app/project-argument';
import type { Send } from '../ipc/send';
import { openForEditing } from '../storage/open-for-editing';
import type { Surroundings } from '../storage/open-project';
import type { Desk } from './desk';
import type { Leaving } from './leaving';

interface Parts {
  readonly desk: Desk;
  readonly around: Surroundings;
  readonly leaving: Leaving;
  readonly send: Send;
  /** Brings the window to the front. */
  readonly focus: () => void;
}

/** What the page is shown first: a project, a problem, or neither. */
export interface FirstLook {
  readonly opened: OpenedProject | null;
  readonly problem: Failure | null;
}

/** Files that come from outside the page: arguments, a double click, a second start, a drop onto the window. */
export class FromOutside {
  private readonly parts: Parts;
  /** Named before the page was there to be told. */
  private waiting: unknown = null;
  private pageIsThere = false;
  private last: Promise<unknown> = Promise.resolve();

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** Opens a file in the window, or keeps it until the page asks. A second start without a file brings the window up. */
  open(candidate: unknown): Promise<void> {
    this.parts.focus();
    return this.inTurn(async () => {
      if (candidate === null) return;
      if (!this.pageIsThere) {
        this.waiting = candidate;
        return;
      }
      const { send } = this.parts;
      const result = await this.take(candidate);
      if (result.ok) send('project.opened', result.value);
      else send('project.problem', result.error);
    });
  }

  /** The page starts (or starts again after a crash): what is open already, else the file that waits. */
  firstLook(): Promise<FirstLook> {
    return this.inTurn(async () => {
      const { waiting } = this;
      this.pageIsThere = true;
      this.waiting = null;
      if (waiting === null) return { opened: this.parts.desk.opened(), problem: null };
      const result = await this.take(waiting);
      return result.ok ? { opened: result.value, problem: null } : { opened: null, problem: result.error };
    });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work);
    this.last = done.catch(() => undefined);
    return done;
  }

  /** The new file is read before the open one is let go: a file that cannot be read takes nothing away. */
  private async take(candidate: unknown): Promise<Result<OpenedProject>> {
    const { desk, around, leaving } = this.parts;
    const checked = await checkProjectFile(candidate);
    if (!checked.ok) return checked;
    if (desk.has(checked.value)) return desk.open(checked.value);
    const opening = await openForEditing(checked.value, around);
    if (!opening.ok) return opening;
    const failure = await leaving.pageCloses();
    if (!failure) return desk.adopt(opening.value);
    await opening.value.editing?.lock?.release();
    return { ok: false, error: failure };
  }
}
