import type { Clock } from '../../../../../main/storage/clock';

interface Timer {
  readonly at: number;
  readonly task: () => void;
}

/** A clock that stands still until a test moves it. */
export class TestClock implements Clock {
  private time: number;
  private timers: Timer[] = [];

  constructor(start = '2026-03-01T09:00:00.000Z') {
    this.time = Date.parse(start);
  }

  now(): Date {
    return new Date(this.time);
  }

  after(ms: number, task: () => void): () => void {
    const timer = { at: this.time + ms, task };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  }

  /** Moves on, and runs what is due on the way. */
  pass(ms: number): void {
    const until = this.time + ms;
    for (;;) {
      const [next] = this.timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.timers = this.timers.filter((timer) => timer !== next);
      this.time = Math.max(this.time, next.at);
      next.task();
    }
    this.time = until;
  }

  /** Somebody sets the clock; what waits keeps waiting as long as before. */
  set(ms: number): void {
    this.timers = this.timers.map(({ at, task }) => ({ at: at + ms, task }));
    this.time += ms;
  }

  get waiting(): number {
    return this.timers.length;
  }
}

/** Time passes at once: for retries whose pauses do not matter. */
export class HastyClock implements Clock {
  private time = Date.parse('2026-03-01T09:00:00.000Z');
  passed = 0;

  now(): Date {
    return new Date(this.time);
  }

  after(ms: number, task: () => void): () => void {
    const soon = setImmediate(() => {
      this.time += ms;
      this.passed += ms;
      task();
    });
    return () => clearImmediate(soon);
  }
}
