import type { Clock } from './clock';

/** Milliseconds without a change after which the file is written. */
export const QUIET = 1_000;
/** Most milliseconds the file may stay behind while somebody types without pause. */
export const BEHIND = 5_000;
/** Milliseconds until a failed write is tried again. */
export const RETRY = 5_000;

/** Decides when to write. */
export class SaveTimer {
  private readonly clock: Clock;
  private readonly due: () => void;
  private cancel: (() => void) | null = null;
  /** When the oldest unwritten change came. */
  private since: number | null = null;

  constructor(clock: Clock, due: () => void) {
    this.clock = clock;
    this.due = due;
  }

  changed(): void {
    const now = this.clock.now().getTime();
    // A clock that was set back must not put the write off for years.
    this.since = Math.min(this.since ?? now, now);
    this.start(Math.max(0, Math.min(QUIET, this.since + BEHIND - now)));
  }

  retry(): void {
    this.start(RETRY);
  }

  stop(): void {
    this.cancel?.();
    this.cancel = null;
    this.since = null;
  }

  private start(ms: number): void {
    this.cancel?.();
    this.cancel = this.clock.after(ms, () => {
      this.stop();
      this.due();
    });
  }
}
