import type { Found } from '../finding';
import { activeMeasures, namesAny, type Plan } from '../plan';

/** An active measure has nobody responsible or no start; practising may be without. */
export function g17(plan: Plan): readonly Found[] {
  return activeMeasures(plan)
    .filter(({ kind }) => kind !== 'training')
    .flatMap(({ id, responsible, start }): Found[] => {
      const fields = [...(namesAny(plan, 'person', responsible) ? [] : ['responsible']), ...(start ? [] : ['start'])];
      return fields.length === 0 ? [] : [{ of: [{ type: 'measure', id }], fields }];
    });
}
