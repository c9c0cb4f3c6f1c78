import type { Ref } from '../../project/fields/values';
import { oddSumOf } from '../../project/hints/shares';
import type { Found } from '../finding';
import type { Plan } from '../plan';

/** A date outside the horizon, an end before its start, or (a note) shares of a group that do not make 100. */
export function g25(plan: Plan): readonly Found[] {
  const { horizon } = plan.frame;
  const outside = (date: string | null | undefined) =>
    Boolean(date && horizon && horizon.start <= horizon.end && (date < horizon.start || date > horizon.end));
  const backwards = (start: string | null | undefined, end: string | null | undefined) =>
    Boolean(start && end && end < start);
  const found = (of: readonly Ref[], wrong: { readonly [field: string]: boolean }): Found[] => {
    const fields = Object.keys(wrong).filter((field) => wrong[field]);
    return fields.length === 0 ? [] : [{ of, fields }];
  };
  return [
    ...found([], { horizon: backwards(horizon?.start, horizon?.end) }),
    ...plan.list('measure').flatMap(({ id, start, end, repeat, status }) =>
      status === 'dropped'
        ? []
        : found([{ type: 'measure', id }], {
            start: outside(start),
            end: outside(end) || backwards(start, end),
            repeat: repeat.unit !== null && (outside(repeat.until) || backwards(start, repeat.until)),
          }),
    ),
    ...plan.list('phase').flatMap(({ id, period }) =>
      found([{ type: 'phase', id }], {
        period: outside(period?.start) || outside(period?.end) || backwards(period?.start, period?.end),
      }),
    ),
    ...plan.list('goal').flatMap(({ id, due }) => found([{ type: 'goal', id }], { due: outside(due) })),
    ...oddGroups(plan),
  ];
}

/** Groups whose shares are all known and do not make a whole. */
function oddGroups(plan: Plan): Found[] {
  const shares = new Map<string, (number | null)[]>();
  for (const { group, channel, share } of plan.list('presence')) {
    if (group === null || !plan.get('group', group) || !plan.get('channel', channel)) continue;
    shares.set(group, [...(shares.get(group) ?? []), share]);
  }
  return [...shares].flatMap(([id, parts]): Found[] => {
    const sum = oddSumOf(parts);
    return sum === null ? [] : [{ level: 'note', of: [{ type: 'group', id }], values: [sum] }];
  });
}
