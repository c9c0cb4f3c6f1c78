import type { Found } from '../finding';
import { activeMeasures, type Plan } from '../plan';

/** An added value has no active measure. */
export function g03(plan: Plan): readonly Found[] {
  const given = new Set(activeMeasures(plan).flatMap(({ values }) => values));
  return plan
    .list('value')
    .filter(({ id }) => !given.has(id))
    .map(({ id }) => ({ of: [{ type: 'value', id }] }));
}
