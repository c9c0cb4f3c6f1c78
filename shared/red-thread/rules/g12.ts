import type { Found } from '../finding';
import { isBlank, namesAny, type Plan } from '../plan';

/** A decision about a channel, a no among them, lacks its reason or the group it is for. */
export function g12(plan: Plan): readonly Found[] {
  return plan.list('channel').flatMap(({ id, decision, decisionReason, decisionGroups }): Found[] => {
    if (decision === null) return [];
    const fields = [
      ...(isBlank(decisionReason) ? ['decisionReason'] : []),
      ...(namesAny(plan, 'group', decisionGroups) ? [] : ['decisionGroups']),
    ];
    const values = [{ option: decision, of: 'channel', field: 'decision' } as const];
    return fields.length === 0 ? [] : [{ of: [{ type: 'channel', id }], fields, values }];
  });
}
