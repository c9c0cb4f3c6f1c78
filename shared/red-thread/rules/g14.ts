import type { Found } from '../finding';
import type { Plan } from '../plan';

/** There are goals, yet no lead idea is chosen. */
export function g14(plan: Plan): readonly Found[] {
  const ideas = plan.list('idea');
  if (plan.list('goal').length === 0 || ideas.some(({ state }) => state === 'chosen')) return [];
  const variants = ideas.filter(({ state }) => state !== 'dropped');
  return [{ of: variants.map(({ id }) => ({ type: 'idea', id })), fields: variants.length > 0 ? ['state'] : [] }];
}
