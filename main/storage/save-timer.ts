import type { Clock } from './clock';

/** When something is written, in milliseconds. */
export interface Cadence {
  /** Without a change. */
  readonly quiet: number;
  /** Most that may pass while somebody types without pause. */
  readonly behind: number;
}

/**
 * Drafts while somebody types: as often as they cost no more than a twentieth of the time, so that a crash takes half a
 * second of typing at most; never later than 0.4 s after the last change, nor than two seconds after the first.
 * @param cost milliseconds the last draft took
 */
export const draftCadence = (cost: number): Cadence => ({
  quiet: 400,
  behind: Math.min(2_000, Math.max(300, cost * 20)),
});
export const fileCadence: Cadence = { quiet: 2_000, behind: 10_000 };
/** Every save travels to other computers there. */
export const syncedFileCadence: Cadence = { quiet: 2_000, behind: 60_000 };
/** Milliseconds until a failed write is tried again: five seconds after there is room again all is saved. */
export const RETRY = 3_000;

/** Decides when to write. */
export class SaveTimer {
  private readonly clock: Clock;
  /** May be set anew at any time; counts from the next change. */
  cadence: Cadence;
  private readonly due: () => void;
  private cancel: (() => void) | null = null;
  /** When the oldest unwritten change came. */
  private since: number | null = null;

  constructor(clock: Clock, cadence: Cadence, due: () => void) {
    this.clock = clock;
    this.cadence = cadence;
    this.due = due;
  }

  changed(): void {
    const now = this.clock.now().getTime();
    // A clock that was set back must not put the write off for years.
    this.since = Math.min(this.since ?? now, now);
    this.start(Math.max(0, Math.min(this.cadence.quiet, this.since + this.cadence.behind - now)));
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
