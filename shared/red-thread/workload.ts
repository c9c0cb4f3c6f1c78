import type { Id } from '../project/fields/values';
import type { RecordOf } from '../project/records';
import { isSilent } from '../project/records/channel';
import { dayNumber, weekOfDay } from '../support/weeks';
import { capacityIn, eachEffort, nameOnce, rounded } from './capacity';
import type { Plan } from './plan';

/** Something a week consists of. */
export interface WorkPart {
  readonly of: { readonly type: 'measure' | 'channelRole'; readonly id: Id };
  readonly hours: number;
}

/** One ISO week of a person, in hours. */
export interface WorkWeek {
  /** `2026-W33`, and its count (see `support/weeks`). */
  readonly week: string;
  readonly count: number;
  readonly measures: number;
  /** What openness brings: contributions to answer. */
  readonly answering: number;
  readonly total: number;
  /** `null` while it is not known. */
  readonly capacity: number | null;
  readonly over: boolean;
  readonly parts: readonly WorkPart[];
  /**
   * Days somebody who writes at the end of this week waits for an answer; 0: answered within the week; `null`: no hour
   * is left for answering. `undefined` while nothing is to be answered or the capacity is not known.
   */
  readonly wait: number | null | undefined;
}

export interface PersonWork {
  readonly person: Id;
  /** Every week of the horizon, and those beside it in which this person has something to do, in order. */
  readonly weeks: readonly WorkWeek[];
  /** Hours of answering in every week. */
  readonly answering: number;
  /** The shortest answer time promised for one of this person's channels, in hours. */
  readonly promised: number | null;
}

/**
 * Hours a week that answering takes on a channel: contributions expected per week x minutes for each / 60.
 * Source: `ChannelRole.expected`. 40 contributions of 4 minutes are 2.67 hours.
 */
export function answeringHours({ expected }: Pick<RecordOf<'channelRole'>, 'expected'>): number {
  return ((expected.perWeek ?? 0) * (expected.minutesEach ?? 0)) / 60;
}

/**
 * What each person has to do in each ISO week: hours of active measures (a one-off effort spread evenly over its weeks,
 * a repeated one each time it falls into the week) plus the hours of answering on the channels this person is
 * responsible for. A week is over when measures + answering > capacity.
 *
 * The forecast of the answer time is that of a queue: answering waits for the hours that measures leave,
 * free = max(0, capacity - measures); backlog = max(0, backlog of the week before + answering - free), in hours of work;
 * who writes at the end of the week waits 7 x backlog / free days.
 *
 * Without a horizon, the weeks are those in which anybody has something to do. Persons with neither work nor a known
 * capacity are left out.
 */
export function workload(plan: Plan): readonly PersonWork[] {
  const efforts = effortsOf(plan);
  const shared = sharedWeeks(plan, efforts);
  return plan.list('person').flatMap((person): PersonWork[] => {
    const roles = rolesOf(plan, person.id);
    const own = efforts.get(person.id);
    const known = person.hoursPerWeek !== null || person.exceptions.length > 0;
    if (!own && roles.length === 0 && !known) return [];
    const counts = [...new Set([...shared, ...(own?.keys() ?? [])])].sort((a, b) => a - b);
    const answering = roles.reduce((sum, role) => sum + answeringHours(role), 0);
    const times = roles.flatMap(({ answerTime }) => answerTime ?? []);
    return [
      {
        person: person.id,
        weeks: weeksOf(person, counts, own, roles, answering),
        answering: rounded(answering),
        promised: times.length === 0 ? null : Math.min(...times),
      },
    ];
  });
}

type Efforts = ReadonlyMap<Id, ReadonlyMap<number, ReadonlyMap<Id, number>>>;

/** Hours by person, week and measure. */
function effortsOf(plan: Plan): Efforts {
  const all = new Map<Id, Map<number, Map<Id, number>>>();
  eachEffort(plan, (person, week, hours, { id }) => {
    const weeks = all.get(person) ?? new Map<number, Map<Id, number>>();
    all.set(person, weeks);
    const measures = weeks.get(week) ?? new Map<Id, number>();
    weeks.set(week, measures);
    measures.set(id, (measures.get(id) ?? 0) + hours);
  });
  return all;
}

/** The weeks everybody is shown. */
function sharedWeeks({ frame }: Plan, efforts: Efforts): readonly number[] {
  if (!frame.horizon) return [...efforts.values()].flatMap((weeks) => [...weeks.keys()]);
  const [first, last] = [weekOfDay(dayNumber(frame.horizon.start)), weekOfDay(dayNumber(frame.horizon.end))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

function rolesOf(plan: Plan, person: Id): readonly RecordOf<'channelRole'>[] {
  return plan
    .list('channelRole')
    .filter(({ responsible, channel }) => {
      // Where we do not speak, nobody expects an answer.
      const place = plan.get('channel', channel);
      return responsible === person && !(place && isSilent(place));
    })
    .filter((role) => answeringHours(role) > 0);
}

function weeksOf(
  person: RecordOf<'person'>,
  counts: readonly number[],
  own: ReadonlyMap<number, ReadonlyMap<Id, number>> | undefined,
  roles: readonly RecordOf<'channelRole'>[],
  answering: number,
): readonly WorkWeek[] {
  let backlog = 0;
  return counts.map((count) => {
    const week = nameOnce(count);
    const mine = [...(own?.get(count) ?? [])];
    const measures = mine.reduce((sum, [, hours]) => sum + hours, 0);
    const capacity = capacityIn(person, week);
    const free = Math.max(0, (capacity ?? 0) - measures);
    backlog = Math.max(0, backlog + answering - free);
    const total = rounded(measures + answering);
    const parts: readonly WorkPart[] = [
      ...mine.map(([id, hours]) => ({ of: { type: 'measure', id } as const, hours: rounded(hours) })),
      ...roles.map((role) => ({
        of: { type: 'channelRole', id: role.id } as const,
        hours: rounded(answeringHours(role)),
      })),
    ];
    return {
      week,
      count,
      measures: rounded(measures),
      answering: rounded(answering),
      total,
      capacity,
      over: capacity !== null && total > capacity,
      parts: parts.toSorted((a, b) => b.hours - a.hours),
      wait: answering === 0 || capacity === null ? undefined : waitFor(rounded(backlog), free),
    };
  });
}

/** Days, rounded to tenths. */
function waitFor(backlog: number, free: number): number | null {
  if (backlog === 0) return 0;
  return free === 0 ? null : Math.round((70 * backlog) / free) / 10;
}
