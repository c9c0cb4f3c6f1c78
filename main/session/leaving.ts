import type { Failure } from '../../shared/ipc/result';
import type { Send } from '../ipc/send';
import { atMost } from './at-most';
import type { Desk } from './desk';

/** Milliseconds the page, and then the disk, get for their last words. Windows ends a session after about five. */
const patience = 3_000;

/** What a person says to a project that cannot be saved; `discard` leaves what is in the draft there. */
export type Unsaved = 'stay' | 'elsewhere' | 'discard';

export interface LeavingOptions {
  readonly desk: Desk;
  readonly send: Send;
  /** `inDraft`: all of it is in the private draft. */
  readonly askUnsaved: (failure: Failure, inDraft: boolean) => Promise<Unsaved>;
  /** Asks where and goes on there; false when that was given up. */
  readonly saveElsewhere: () => Promise<boolean>;
}

/** The part of a window that matters here. */
export interface GuardedWindow {
  on(event: 'close', listener: (event: { preventDefault(): void }) => void): unknown;
  destroy(): void;
}

/** Every way out of the planner: the page sends the rest, the file is written, then the window may go. */
export class Leaving {
  private readonly options: LeavingOptions;
  private running: Promise<boolean> | null = null;

  constructor(options: LeavingOptions) {
    this.options = options;
  }

  /** The window closes only after its project is safe, or its owner has given it up. */
  guard(window: GuardedWindow): void {
    window.on('close', (event) => {
      if (!this.options.desk.current) return;
      event.preventDefault();
      this.running ??= this.letGo().finally(() => {
        this.running = null;
      });
      void this.running.then(async (free) => {
        if (!free) return;
        await this.end();
        window.destroy();
      });
    });
  }

  /** The page gives its project back; null when nothing is left open, else the reason why it is. */
  async pageCloses(): Promise<Failure | null> {
    const { desk, send } = this.options;
    if (!desk.current) return null;
    const asked = desk.askedToClose();
    send('app.closing', null);
    await atMost(patience, asked);
    if (!desk.current) return null;
    const { fileName } = desk.current;
    const known = await atMost(
      patience,
      desk.obstacle().then((failure) => ({ failure })),
    );
    return known ? known.failure : { code: 'locked', file: fileName };
  }

  /**
   * For ends that nobody can be asked about (signal, log-off): saves what can be saved in the time there is.
   * @returns whether everything is safe
   */
  async atOnce(): Promise<boolean> {
    // What main has already must not wait for a page that hangs.
    const flushed = this.options.desk.flush();
    await atMost(patience, Promise.all([flushed, this.pageCloses()]));
    const safe = this.isSafe();
    await this.end();
    return safe;
  }

  /** In the file, or in the draft from which it comes back. */
  private isSafe(): boolean {
    const { current } = this.options.desk;
    if (!current || current.state.kind === 'saved' || current.state.kind === 'draft') return true;
    return 'draft' in current.state && current.state.draft !== null;
  }

  /** Gives back what others wait for, and finishes the second copy, as far as there is time. */
  private async end(): Promise<void> {
    const { desk } = this.options;
    await atMost(patience, desk.discard());
    await atMost(patience, desk.finishBackup());
  }

  private async letGo(): Promise<boolean> {
    const { askUnsaved, saveElsewhere } = this.options;
    const failure = await this.pageCloses();
    if (!failure) return true;
    const answer = await askUnsaved(failure, this.isSafe());
    if (answer === 'stay') return false;
    if (answer === 'elsewhere') return saveElsewhere();
    return true;
  }
}
