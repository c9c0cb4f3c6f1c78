import { allowedPoints, channelBalance } from '../fairness';
import type { Found } from '../finding';
import type { Plan } from '../plan';

/** A channel takes a far greater share of the hours than people have their place there. */
export function g13(plan: Plan): readonly Found[] {
  const rounded = (share: number) => Math.round(share * 10) / 10;
  return channelBalance(plan)
    .filter(({ favoured }) => favoured)
    .map(({ channel, effort, presence, points }) => ({
      of: [{ type: 'channel', id: channel }],
      values: [rounded(effort), rounded(presence), rounded(points), allowedPoints(plan)],
    }));
}
