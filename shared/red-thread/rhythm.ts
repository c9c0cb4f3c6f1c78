import type { Id } from '../project/fields/values';
import type { Plan } from './plan';

/** What this project itself knows about when a place is alive; never a figure from elsewhere. */
export interface ObservedRhythm {
  readonly channel: Id;
  /** In the words of the team. */
  readonly rhythm: string;
  /** What was observed there, the latest first. */
  readonly observations: readonly Id[];
}

/** What was observed in some channels, in their order; channels of which nothing is known are left out. */
export function observedRhythm(plan: Plan, channels: readonly Id[]): readonly ObservedRhythm[] {
  return channels.flatMap((id) => {
    const channel = plan.get('channel', id);
    if (!channel) return [];
    const observations = plan
      .list('observation')
      .filter(({ place }) => place === id)
      .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
      .map((observation) => observation.id);
    const rhythm = channel.rhythm.trim();
    return rhythm === '' && observations.length === 0 ? [] : [{ channel: id, rhythm, observations }];
  });
}
