import type { Clock } from '../clock';
import type { FaultPlan } from './fault-plan';

/** A clock that is off, or in a hurry, as planned. What waits already keeps the pace it started with. */
export function plannedClock(real: Clock, plan: () => FaultPlan): Clock {
  return {
    now: () => new Date(real.now().getTime() + (plan().clock?.ahead ?? 0)),
    after: (ms, task) => real.after(ms / (plan().clock?.speed ?? 1), task),
  };
}
