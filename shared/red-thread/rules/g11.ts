import type { Found } from '../finding';
import { namesAny, type Plan } from '../plan';
import { isUsed } from '../practice';

/** A channel we take part in has none of the groups, and none is named as the reason. */
export function g11(plan: Plan): readonly Found[] {
  const used = plan.list('channel').filter(isUsed);
  const peopled = new Set(
    plan
      .list('presence')
      .flatMap(({ group, channel, share }) => (plan.get('group', group) && share !== 0 ? channel : [])),
  );
  return used
    .filter(({ id, decisionGroups }) => !peopled.has(id) && !namesAny(plan, 'group', decisionGroups))
    .map(({ id }) => ({ of: [{ type: 'channel', id }], fields: ['decisionGroups'] }));
}
