import type { Failure } from '../../shared/ipc/result';
import type { Send } from '../ipc/send';
import type { Desk } from './desk';

/** Milliseconds the page, and then the disk, get for their last words. Windows ends a session after about five. */
const patience = 3_000;

/** What a person says to a project that cannot be saved. */
export type Unsaved = 'stay' | 'elsewhere' | 'discard';

export interface LeavingOptions {
  readonly desk: Desk;
  readonly send: Send;
  readonly askUnsaved: (failure: Failure) => Promise<Unsaved>;
  /** Asks where and goes on there; false when that was given up. */
  readonly saveElsewhere: () => Promise<boolean>;
}

/** The part of a window that matters here. */
export interface GuardedWindow {
  on(event: 'close', listener: (event: { preventDefault(): void }) => void): unknown;
  destroy(): void;
}

const atMost = <T>(ms: number, work: Promise<T>): Promise<T | null> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

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
      void this.running.then((free) => {
        if (free) window.destroy();
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
    const state = await atMost(patience, desk.flush());
    if (state?.kind === 'notSaved') return state.error;
    return state === null ? { code: 'locked', file: desk.current.fileName } : null;
  }

  /**
   * For ends that nobody can be asked about (signal, log-off): saves what can be saved in the time there is.
   * @returns whether everything is safe
   */
  async atOnce(): Promise<boolean> {
    // What main has already must not wait for a page that hangs.
    const flushed = this.options.desk.flush();
    await atMost(patience, Promise.all([flushed, this.pageCloses()]));
    return !this.options.desk.current || this.options.desk.current.state.kind === 'saved';
  }

  private async letGo(): Promise<boolean> {
    const { desk, askUnsaved, saveElsewhere } = this.options;
    const failure = await this.pageCloses();
    if (!failure) return true;
    const answer = await askUnsaved(failure);
    if (answer === 'stay') return false;
    if (answer === 'elsewhere') return saveElsewhere();
    desk.discard();
    return true;
  }
}
