import type { Found } from '../finding';
import { isBlank, type Plan } from '../plan';

/** Our goal and their interest are in conflict, and nothing bridges it. */
export function g07(plan: Plan): readonly Found[] {
  return plan
    .list('fit')
    .filter(({ value, bridge }) => value === 'conflict' && isBlank(bridge))
    .map(({ id }) => ({ of: [{ type: 'fit', id }], fields: ['bridge'] }));
}
