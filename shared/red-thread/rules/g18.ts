import type { Found } from '../finding';
import { activeMeasures, type Plan } from '../plan';

/** A goal has no active measure. */
export function g18(plan: Plan): readonly Found[] {
  const served = new Set(activeMeasures(plan).flatMap(({ goals }) => goals));
  return plan
    .list('goal')
    .filter(({ id }) => !served.has(id))
    .map(({ id }) => ({ of: [{ type: 'goal', id }] }));
}
