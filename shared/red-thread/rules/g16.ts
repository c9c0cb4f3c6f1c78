import type { Found } from '../finding';
import { activeMeasures, namesAny, type Plan } from '../plan';

/** An active measure serves no goal; practising needs none. */
export function g16(plan: Plan): readonly Found[] {
  return activeMeasures(plan)
    .filter(({ kind, goals }) => kind !== 'training' && !namesAny(plan, 'goal', goals))
    .map(({ id }) => ({ of: [{ type: 'measure', id }], fields: ['goals'] }));
}
