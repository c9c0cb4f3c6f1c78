import type { Found } from '../finding';
import type { Plan } from '../plan';

/** Nothing was learned from an event of weight 4 or 5. */
export function g23(plan: Plan): readonly Found[] {
  const learned = new Set(
    plan.list('learning').flatMap(({ from }) => from.filter(({ type }) => type === 'event').map(({ id }) => id)),
  );
  return plan
    .list('event')
    .filter(({ id, weight }) => (weight ?? 0) >= 4 && !learned.has(id))
    .map(({ id }) => ({ of: [{ type: 'event', id }] }));
}
