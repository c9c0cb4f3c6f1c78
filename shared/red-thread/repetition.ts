import type { Period } from '../project/fields/values';
import type { RecordOf } from '../project/records';
import { dayNumber, dayOfNumber, numberOfWeek, weekdayOfDay, weekOfDay } from '../support/weeks';

type Measure = Pick<RecordOf<'measure'>, 'start' | 'end' | 'repeat'>;

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** What has no end anywhere is planned for a year; nothing is planned for longer than ten. */
const [YEAR, TEN_YEARS] = [365, 3653];

/** The last day on which a repeated measure can fall: its own limit, else its end, else the end of the horizon. */
function lastDay({ end, repeat }: Measure, start: number, horizon: Period | null): number {
  const last = repeat.until ?? end ?? horizon?.end ?? null;
  return Math.min(last === null ? start + YEAR : dayNumber(last), start + TEN_YEARS);
}

/**
 * The days on which a repeated measure falls, as day numbers in order; none without a start or a unit. The first is
 * the first fitting day from the start on; without a weekday it is the start itself.
 */
export function daysOf(measure: Measure, horizon: Period | null): readonly number[] {
  const known = kept.get(measure);
  if (known && known.end === horizon?.end) return known.days;
  const days = daysAnew(measure, horizon);
  kept.set(measure, { end: horizon?.end, days });
  return days;
}

/** A measure that did not change stays the same object, and several rules ask for its days. */
const kept = new WeakMap<Measure, { readonly end: string | undefined; readonly days: readonly number[] }>();

function daysAnew(measure: Measure, horizon: Period | null): readonly number[] {
  const { start: date, repeat } = measure;
  if (date === null || repeat.unit === null) return [];
  const start = dayNumber(date);
  const last = lastDay(measure, start, horizon);
  const every = Math.max(1, Math.round(repeat.every ?? 1));
  if (repeat.unit === 'day') return stepped(start, every, last);
  if (repeat.unit === 'week') return inWeeks(repeat, start, every, last);
  return inMonths(repeat, date, repeat.unit === 'year' ? every * 12 : every, last);
}

function stepped(first: number, step: number, last: number): number[] {
  const days: number[] = [];
  for (let day = first; day <= last; day += step) days.push(day);
  return days;
}

function inWeeks({ weekday, weekParity }: Measure['repeat'], start: number, every: number, last: number): number[] {
  const on = weekday === null ? weekdayOfDay(start) : weekdays.indexOf(weekday);
  const days = stepped(start + ((on - weekdayOfDay(start) + 7) % 7), weekParity ? 7 : 7 * every, last);
  if (!weekParity) return days;
  // Even and odd weeks come by themselves every two weeks; a greater step leaves some of them out.
  const fitting = days.filter((day) => (numberOfWeek(weekOfDay(day)) % 2 === 0) === (weekParity === 'even'));
  const step = Math.max(1, Math.round(every / 2));
  return fitting.filter((_, i) => i % step === 0);
}

function inMonths(repeat: Measure['repeat'], date: string, step: number, last: number): number[] {
  const start = dayNumber(date);
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1];
  const first = (dayInMonth(repeat, year, month, date) ?? start) < start ? month + 1 : month;
  const days: number[] = [];
  for (let at = first; ; at += step) {
    const [inYear, inMonth] = [year + Math.floor(at / 12), at % 12];
    if (dayNumber(firstOf(inYear, inMonth)) > last) return days;
    const day = dayInMonth(repeat, inYear, inMonth, date);
    if (day !== null && day >= start && day <= last) days.push(day);
  }
}

/** The day of a month: such a weekday, or the day of the month of the start; `null` where there is no fifth one. */
function dayInMonth({ weekday, nth }: Measure['repeat'], year: number, month: number, date: string): number | null {
  const first = dayNumber(firstOf(year, month));
  const length = dayNumber(firstOf(month === 11 ? year + 1 : year, (month + 1) % 12)) - first;
  if (weekday === null) return first + Math.min(Number(dayOfNumber(dayNumber(date)).slice(8)), length) - 1;
  const offset = (weekdays.indexOf(weekday) - weekdayOfDay(first) + 7) % 7;
  if (nth === -1) return first + offset + 7 * Math.floor((length - 1 - offset) / 7);
  const day = offset + 7 * (Math.max(1, Math.round(nth ?? 1)) - 1);
  return day < length ? first + day : null;
}

const firstOf = (year: number, month: number): string => `${year}-${String(month + 1).padStart(2, '0')}-01`;
