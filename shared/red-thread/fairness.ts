import type { Id } from '../project/fields/values';
import { effortShares, inPerCent } from './effort';
import type { Plan } from './plan';

/** What the people of a group count for; a group without priority counts as one that is watched. */
const weights = { core: 3, important: 2, watch: 1 } as const;

/**
 * Share of each channel in the presence of people, in per cent: the sum over the groups of weight (core 3, important 2,
 * watch 1) times share of the group there, over all channels 100. Empty while nobody's presence is known.
 */
export function presenceShares(plan: Plan): ReadonlyMap<Id, number> {
  const people = new Map<Id, number>();
  for (const { group: groupId, channel, share } of plan.list('presence')) {
    const group = plan.get('group', groupId);
    if (!group || channel === null || share === null || !plan.get('channel', channel)) continue;
    people.set(channel, (people.get(channel) ?? 0) + weights[group.priority ?? 'watch'] * share);
  }
  return inPerCent(people);
}

/** A channel on the scales: where people are, and where the hours go. All in per cent and points. */
export interface Balance {
  readonly channel: Id;
  readonly presence: number;
  readonly effort: number;
  /** Effort minus presence. */
  readonly points: number;
  /** More than the points the project allows: the channel is favoured. */
  readonly favoured: boolean;
}

/** Every channel with people or hours, in the order of the project; none while either side is unknown. */
export function channelBalance(plan: Plan): readonly Balance[] {
  const [presences, efforts] = [presenceShares(plan), effortShares(plan)];
  if (presences.size === 0 || efforts.size === 0) return [];
  const allowed = plan.frame.settings.fairness ?? 30;
  return plan.list('channel').flatMap(({ id }) => {
    if (!presences.has(id) && !efforts.has(id)) return [];
    const [presence, effort] = [presences.get(id) ?? 0, efforts.get(id) ?? 0];
    const points = effort - presence;
    // Shares are sums of fractions; what is off by less than this is off by nothing.
    return [{ channel: id, presence, effort, points, favoured: points > allowed + 1e-9 }];
  });
}
