import { formatList, formatMonth } from '../../i18n/format';
import type { Period } from '../../project/fields/values';
import { planOf } from '../../red-thread/plan';
import { type PersonWork, type WorkWeek, workload } from '../../red-thread/workload';
import { inOrder } from '../../support/dates';
import { dayOfNumber, nameOfWeek } from '../../support/weeks';
import type { Block, Series } from '../blocks';
import { paragraph } from '../chapter';
import type { Context } from '../context';
import { captioned, ofKind } from '../origin';

/** More weeks than these cannot be told apart on a page; months can. */
const WEEKS = 26;
/** Lines that can be told apart; those who have least to do are added up. */
const LINES = 4;

interface Person {
  readonly name: string;
  readonly weeks: readonly WorkWeek[];
}

/** One point of the line: a week, or a month with all its weeks. */
interface Step {
  readonly label: string;
  readonly weeks: readonly number[];
}

/** What each person has to do week by week, answering included, and the fullest week of each beside the hours there are. */
export function hoursChart(c: Context): Block[] {
  const t = c.texts.resources;
  const people = workload(planOf(c.project, c.today))
    .flatMap(({ person: id, weeks }: PersonWork): Person[] => {
      const person = c.get('person', id);
      return person && weeks.some(({ total }) => total > 0) ? [{ name: c.title('person', person), weeks }] : [];
    })
    .toSorted((a, b) => hoursOf(b.weeks) - hoursOf(a.weeks));
  const counts = people.flatMap(({ weeks }) => weeks.map(({ count }) => count)).toSorted((a, b) => a - b);
  const [first, last] = [counts[0], counts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const weeks = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const byMonth = weeks.length > WEEKS;
  const steps = byMonth
    ? monthsOf(c, weeks)
    : weeks.map((week) => ({ label: t.weekAlone(nameOfWeek(week)), weeks: [week] }));
  const notes = [
    paragraph(t.fullest(people.map((person) => fullest(c, person)).join('; ')), 'note'),
    ...tooMuch(c, people),
  ];
  if (steps.length < 2) return notes;
  return [
    {
      kind: 'chart',
      ...captioned(ofKind(c.list('person')[0])),
      chart: 'line',
      caption: byMonth ? t.hoursByMonth : t.hoursByWeek,
      description: t.hoursDescription,
      categories: steps.map(({ label }) => label),
      series: linesOf(c, people, steps),
      unit: t.hoursUnit,
    },
    ...notes,
  ];
}

/** Who has weeks that hold more than there is time for: said openly, without advice. */
function tooMuch(c: Context, people: readonly Person[]): Block[] {
  const names = people.filter(({ weeks }) => weeks.some(({ over }) => over)).map(({ name }) => name);
  return names.length === 0 ? [] : [paragraph(c.texts.resources.tooMuch(formatList(names, c.options.locale)))];
}

const hoursOf = (weeks: readonly WorkWeek[]): number => weeks.reduce((sum, { total }) => sum + total, 0);

function monthsOf(c: Context, weeks: readonly number[]): readonly Step[] {
  const { horizon } = c.frame;
  const monthOf = (week: number) => dayInPlan(week, horizon && inOrder(horizon)).slice(0, 7);
  return [...new Set(weeks.map(monthOf))].map((month) => ({
    label: formatMonth(month, c.options.locale),
    weeks: weeks.filter((week) => monthOf(week) === month),
  }));
}

/** A week belongs to the month of its Thursday, as to its year; at the ends of the plan to the month of that. */
function dayInPlan(week: number, horizon: Period | null): string {
  const day = (fromThursday: number) => dayOfNumber(7 * week + fromThursday);
  const [monday, thursday, sunday] = [day(-3), day(0), day(3)];
  if (horizon && thursday < horizon.start && horizon.start <= sunday) return horizon.start;
  return horizon && thursday > horizon.end && horizon.end >= monday ? horizon.end : thursday;
}

function linesOf(c: Context, people: readonly Person[], steps: readonly Step[]): readonly Series[] {
  const alone = people.length > LINES ? people.slice(0, LINES - 1) : people;
  const rest = people.slice(alone.length);
  const line = (name: string, those: readonly Person[]): Series => {
    const hours = new Map<number, number>();
    for (const { count, total } of those.flatMap(({ weeks }) => weeks))
      hours.set(count, (hours.get(count) ?? 0) + total);
    const mean = ({ weeks }: Step) => weeks.reduce((sum, week) => sum + (hours.get(week) ?? 0), 0) / weeks.length;
    return { name, values: steps.map((step) => Math.round(mean(step) * 10) / 10) };
  };
  return [
    ...alone.map((person) => line(person.name, [person])),
    ...(rest.length > 0 ? [line(c.texts.resources.others, rest)] : []),
  ];
}

/** The most hours a person has in a week, how often that is, and how many there are then. */
function fullest(c: Context, { name, weeks }: Person): string {
  const t = c.texts.resources;
  const most = Math.max(...weeks.map(({ total }) => total));
  const full = weeks.filter(({ total }) => total === most);
  const [first] = full;
  const some = full.length > 1 ? t.inWeeks(full.length) : t.inWeek(first?.week ?? '');
  const when = full.length > 1 && full.length === weeks.length ? t.inEveryWeek : some;
  const there = first?.capacity ?? null;
  return t.fullestOf(name, c.number(most), when, there === null ? '' : c.number(there));
}
