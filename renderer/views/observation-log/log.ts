import type { Id } from '../../../shared/project/fields/values';
import type { RecordOf } from '../../../shared/project/records';

type Observation = RecordOf<'observation'>;
type Channel = Pick<RecordOf<'channel'>, 'id' | 'name'>;

export interface LogFilter {
  readonly channel: Id | null;
  readonly group: Id | null;
  readonly kind: Observation['kind'];
  /** Part of what was said, in any case. */
  readonly text: string;
}

export const noFilter: LogFilter = { channel: null, group: null, kind: null, text: '' };

export function passes(observation: Observation, filter: LogFilter): boolean {
  const { channel, group, kind, text } = filter;
  return (
    (channel === null || observation.place === channel) &&
    (group === null || observation.who.some((ref) => ref.type === 'group' && ref.id === group)) &&
    (kind === null || observation.kind === kind) &&
    observation.what.toLowerCase().includes(text.trim().toLowerCase())
  );
}

export type LogOrder = 'newest' | 'oldest';

/** By date, those without one on top where they catch the eye; the same day keeps the latest written nearest. */
export function sortedLog(observations: readonly Observation[], order: LogOrder): Observation[] {
  const oldestFirst = observations
    .map((observation, i) => ({ observation, i }))
    .sort((a, b) => (a.observation.date ?? '9999').localeCompare(b.observation.date ?? '9999') || a.i - b.i)
    .map(({ observation }) => observation);
  if (order === 'newest') return oldestFirst.reverse();
  const dated = oldestFirst.filter(({ date }) => date !== null);
  return [...oldestFirst.filter(({ date }) => date === null), ...dated];
}

/** The channel of this name, whatever its case; `null` when there is none yet. */
export function channelByName(channels: readonly Channel[], name: string): Channel | null {
  const wanted = name.trim().toLowerCase();
  return channels.find((channel) => channel.name.trim().toLowerCase() === wanted) ?? null;
}

/** What the next row takes over from the one before: where and when one listens rarely changes within a sitting. */
export function carriedOver(last: Observation | undefined, today: string) {
  return { date: last?.date ?? today, place: last?.place ?? null, listener: last?.listener ?? null };
}
