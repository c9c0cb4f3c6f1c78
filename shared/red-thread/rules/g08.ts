import type { Found } from '../finding';
import { namesAny, type Plan } from '../plan';

/** A statement of the analysis counts for no goal. */
export function g08(plan: Plan): readonly Found[] {
  return plan
    .list('swotItem')
    .filter(({ goals }) => !namesAny(plan, 'goal', goals))
    .map(({ id }) => ({ of: [{ type: 'swotItem', id }], fields: ['goals'] }));
}
