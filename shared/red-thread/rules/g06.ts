import type { Found } from '../finding';
import { namesAny, type Plan } from '../plan';

/** A goal contributes to no goal of the business. */
export function g06(plan: Plan): readonly Found[] {
  return plan
    .list('goal')
    .filter(({ businessGoals }) => !namesAny(plan, 'businessGoal', businessGoals))
    .map(({ id }) => ({ of: [{ type: 'goal', id }], fields: ['businessGoals'] }));
}
