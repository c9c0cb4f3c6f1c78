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
