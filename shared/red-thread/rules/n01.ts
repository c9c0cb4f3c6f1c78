import type { Found } from '../finding';
import type { Plan } from '../plan';

/** A legal check is still to be done, or it is unclear. */
export function n01(plan: Plan): readonly Found[] {
  return plan.list('check').flatMap(({ id, kind, state }): Found[] => {
    if (state !== 'todo' && state !== 'unclear') return [];
    const values = [
      ...(kind ? [{ option: kind, of: 'check', field: 'kind' } as const] : []),
      { option: state, of: 'check', field: 'state' } as const,
    ];
    return [{ level: 'note', of: [{ type: 'check', id }], fields: ['state'], values }];
  });
}
