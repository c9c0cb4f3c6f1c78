import { emptyCells } from '../carrying';
import type { Found } from '../finding';
import { nameOf, type Plan } from '../plan';

/** The chosen idea has no example for a core or important group in a phase. */
export function g15(plan: Plan): readonly Found[] {
  return plan
    .list('idea')
    .filter(({ state }) => state === 'chosen')
    .flatMap(({ id, carries }): Found[] => {
      const empty = emptyCells(carries, plan.list('group'), plan.list('phase')).map(
        ({ group, phase }) => ({ crossed: [nameOf(plan, 'group', group), nameOf(plan, 'phase', phase)] }) as const,
      );
      return empty.length === 0 ? [] : [{ of: [{ type: 'idea', id }], fields: ['carries'], values: [empty] }];
    });
}
