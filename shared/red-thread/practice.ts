import type { Id } from '../project/fields/values';
import type { RecordOf } from '../project/records';
import { practiceLevels } from '../project/records/experience';
import { activeMeasures, type Plan } from './plan';

/** Whether the decision about a channel is to speak there, not only to listen. */
export function isUsed({ decision }: Pick<RecordOf<'channel'>, 'decision'>): boolean {
  return decision === 'take_part' || decision === 'own_presence';
}

/** Who answers for a channel: its role says so, else those responsible for the measures there, else nobody. */
export function responsibleFor(plan: Plan, channel: Id, measures: readonly RecordOf<'measure'>[]): readonly Id[] {
  const roles = plan.list('channelRole').filter((role) => role.channel === channel);
  const named = roles.flatMap(({ responsible }) => (plan.get('person', responsible) ? (responsible ?? []) : []));
  if (named.length > 0) return [...new Set(named)];
  const there = measures.filter((measure) => measure.channel.includes(channel));
  return [...new Set(there.flatMap(({ responsible }) => responsible))].filter((id) => plan.get('person', id));
}

/** The practice of a person in a channel: 0 none, 1 reads, 2 takes part, 3 publishes, 4 runs a community. */
export function practiceIn(plan: Plan): (person: Id, channel: Id) => number {
  const levels = new Map<string, number>();
  for (const { person, channel, level } of plan.list('experience')) {
    const key = `${person} ${channel}`;
    levels.set(key, Math.max(levels.get(key) ?? 0, level === null ? 0 : practiceLevels.indexOf(level)));
  }
  return (person, channel) => levels.get(`${person} ${channel}`) ?? 0;
}

/** From this level on somebody takes part: 0 knows nothing, 1 only reads. */
export const TAKES_PART = 2;

/** A channel we speak in although nobody responsible knows it from own practice. */
export interface Unpractised {
  readonly channel: Id;
  /** Who is responsible there; nobody, perhaps. */
  readonly people: readonly Id[];
  /** Training is planned or under way there: practice before presence. */
  readonly practising: boolean;
}

/** Channels with a decision to speak there whose responsible persons all lack practice. */
export function unpractised(plan: Plan): readonly Unpractised[] {
  const measures = activeMeasures(plan);
  const practice = practiceIn(plan);
  return plan
    .list('channel')
    .filter(isUsed)
    .map(({ id }) => ({
      channel: id,
      people: responsibleFor(plan, id, measures),
      practising: measures.some(({ kind, channel }) => kind === 'training' && channel.includes(id)),
    }))
    .filter(({ channel, people }) => !people.some((person) => practice(person, channel) >= TAKES_PART));
}
