import type { Found } from '../finding';
import { namesAny, type Plan } from '../plan';

/** A goal is for nobody. */
export function g05(plan: Plan): readonly Found[] {
  return plan
    .list('goal')
    .filter(({ groups }) => !namesAny(plan, 'group', groups))
    .map(({ id }) => ({ of: [{ type: 'goal', id }], fields: ['groups'] }));
}
