import { type Clock, systemClock } from '../../../main/storage/clock';

/** A clock that somebody sets and moves; what waits for it waits as long as ever. */
export class MovingClock implements Clock {
  readonly after = systemClock.after;
  private time: number;

  constructor(start: string) {
    this.time = Date.parse(start);
  }

  now(): Date {
    return new Date(this.time);
  }

  /** Milliseconds; below zero the clock is set back. */
  pass(ms: number): void {
    this.time += ms;
  }
}

/** A clock on which what waits comes twenty times sooner; the time itself is the real one. */
export const hurried: Clock = {
  now: systemClock.now,
  after: (ms, task) => systemClock.after(ms / 20, task),
};
