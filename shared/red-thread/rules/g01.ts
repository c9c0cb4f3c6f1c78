import type { Found } from '../finding';
import type { Plan } from '../plan';

/** A core group has no need, once observations or needs exist. */
export function g01(plan: Plan): readonly Found[] {
  const needs = plan.list('need');
  if (needs.length === 0 && plan.list('observation').length === 0) return [];
  const withNeed = new Set(needs.map(({ group }) => group));
  return plan
    .list('group')
    .filter(({ id, priority }) => priority === 'core' && !withNeed.has(id))
    .map(({ id }) => ({ of: [{ type: 'group', id }] }));
}
