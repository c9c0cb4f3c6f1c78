import type { Found } from '../finding';
import { isBlank, nameOf, type Plan } from '../plan';

/** The chosen idea has no example for a core or important group in a phase. */
export function g15(plan: Plan): readonly Found[] {
  const groups = plan.list('group').filter(({ priority }) => priority === 'core' || priority === 'important');
  const phases = plan.list('phase');
  return plan
    .list('idea')
    .filter(({ state }) => state === 'chosen')
    .flatMap(({ id, carries }): Found[] => {
      const filled = new Set(carries.filter(({ text }) => !isBlank(text)).map(({ x, y }) => `${x} ${y}`));
      const empty = groups.flatMap((group) =>
        phases
          .filter((phase) => !filled.has(`${group.id} ${phase.id}`))
          .map((phase) => ({ crossed: [nameOf(plan, 'group', group.id), nameOf(plan, 'phase', phase.id)] }) as const),
      );
      return empty.length === 0 ? [] : [{ of: [{ type: 'idea', id }], fields: ['carries'], values: [empty] }];
    });
}
