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

/** The points a channel's effort may stand above its people. */
export function allowedPoints(plan: Plan): number {
  return plan.frame.settings.fairness ?? 30;
}

/** Every channel with people or hours, in the order of the project; none while either side is unknown. */
export function channelBalance(plan: Plan): readonly Balance[] {
  const { rows, presenceKnown, effortKnown } = channelScales(plan);
  return presenceKnown && effortKnown ? rows.filter(({ presence, effort }) => presence > 0 || effort > 0) : [];
}

/** All channels on the scales, also those nobody has weighed yet. */
export interface Scales {
  /** Whether anything is known about where people are. */
  readonly presenceKnown: boolean;
  /** Whether any hours are planned on a channel. */
  readonly effortKnown: boolean;
  readonly rows: readonly Balance[];
}

/** Every channel in the order of the project; a channel is favoured only once both sides are known. */
export function channelScales(plan: Plan): Scales {
  const [presences, efforts] = [presenceShares(plan), effortShares(plan)];
  const [presenceKnown, effortKnown] = [presences.size > 0, efforts.size > 0];
  const allowed = allowedPoints(plan);
  const rows = plan.list('channel').map(({ id }) => {
    const [presence, effort] = [presences.get(id) ?? 0, efforts.get(id) ?? 0];
    const points = effort - presence;
    // Shares are sums of fractions; what is off by less than this is off by nothing.
    return { channel: id, presence, effort, points, favoured: presenceKnown && effortKnown && points > allowed + 1e-9 };
  });
  return { presenceKnown, effortKnown, rows };
}
