import type { Found } from '../finding';
import type { Plan } from '../plan';

/** A goal has no metric. */
export function g19(plan: Plan): readonly Found[] {
  const measured = new Set(plan.list('metric').map(({ goal }) => goal));
  return plan
    .list('goal')
    .filter(({ id }) => !measured.has(id))
    .map(({ id }) => ({ of: [{ type: 'goal', id }] }));
}
