import type { Found } from '../finding';
import type { Plan } from '../plan';

/** There is an analysis, yet leadership, employees or stakeholders have neither rated nor raised anything. */
export function g21(plan: Plan): readonly Found[] {
  const items = plan.list('swotItem');
  if (items.length === 0) return [];
  const rated = plan
    .list('rating')
    .flatMap(({ swotItem, perspective }) => (plan.get('swotItem', swotItem) ? perspective : []));
  const heard = new Set([...rated, ...items.flatMap(({ raisedBy }) => raisedBy)]);
  return (['leadership', 'employee', 'stakeholder'] as const)
    .filter((perspective) => !heard.has(perspective))
    .map((option) => ({ of: [], values: [{ option, of: 'person', field: 'perspective' }], part: option }));
}
