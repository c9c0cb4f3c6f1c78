import type { Id } from '../project/fields/values';
import type { RecordOf } from '../project/records';
import type { Plan } from './plan';

/** Whether somebody noted their liking before anybody listened, as far as the file can tell. */
export type NotedWhen = 'before' | 'after' | 'unknown';

export interface Preference {
  readonly person: Id;
  readonly channel: Id;
  readonly likes: boolean | null;
  readonly why: string;
  readonly noted: NotedWhen;
}

/** The day of the first observation (its own day, else the day it was written down); `null`: nobody has listened yet. */
export function firstListening(plan: Plan): string | null {
  const days = plan.list('observation').map(({ date, created }) => date ?? created.slice(0, 10));
  return days.sort()[0] ?? null;
}

/**
 * A file keeps when a person was added and last changed, not when a liking was noted. So it was before when the person
 * was not touched since, after when the person did not exist before, and else nobody can say.
 */
export function notedWhen(
  { created, updated }: Pick<RecordOf<'person'>, 'created' | 'updated'>,
  listening: string | null,
): NotedWhen {
  if (listening === null || updated.slice(0, 10) < listening) return 'before';
  return created.slice(0, 10) > listening ? 'after' : 'unknown';
}

/** What everybody likes and rejects privately, channel by channel. Stays in the team. */
export function preferencesOf(plan: Plan): readonly Preference[] {
  const listening = firstListening(plan);
  return plan.list('person').flatMap((person) =>
    person.preferredChannels.flatMap(({ channel, likes, why }) => {
      if (channel === null || !plan.get('channel', channel)) return [];
      return [{ person: person.id, channel, likes, why, noted: notedWhen(person, listening) }];
    }),
  );
}
