import type { RecordOf } from '../../project/records';
import { timesPerWeek } from '../../red-thread/effort';
import type { Context } from '../context';

type Measure = RecordOf<'measure'>;

/** Mean length of a month and a year in weeks (365.2425 days a year). */
const WEEKS = { day: 1 / 7, week: 1, month: 365.2425 / 12 / 7, year: 365.2425 / 7 } as const;

/**
 * Hours a week an effort takes on average. A repeated one returns with its repetition; a one-off one is spread
 * evenly over the calendar weeks from start to end, as the workload counts it; without dates nothing can be said.
 */
export function hoursPerWeek(measure: Measure, hours: number): number | null {
  const { every, unit } = measure.repeat;
  if (unit) return hours / ((every ?? 1) * WEEKS[unit]);
  if (!measure.start || !measure.end) return null;
  return hours / Math.max(1, timesPerWeek(measure, null).size);
}

/** Whether the hours are needed again and again. */
export const isRepeated = (measure: Measure): boolean => measure.repeat.unit !== null;

/** `Derya Aksoy: 2 Std. je Termin` for each person. */
export function effortLines(c: Context, measure: Measure): string[] {
  return measure.efforts.flatMap(({ person, hours }) => {
    if (hours === null) return [];
    const name = c.name('person', person);
    const said = hoursWords(c, measure, hours);
    return name === '' ? said : `${name}: ${said}`;
  });
}

export function hoursWords(c: Context, measure: Measure, hours: number): string {
  const t = c.texts.resources;
  const amount = hours > 0 && hours < 1 ? minutesWords(c, hours) : t.hours(c.number(hours));
  return isRepeated(measure) ? t.eachTime(amount) : t.inAll(amount);
}

/** Less than an hour is easier to picture in minutes. */
function minutesWords(c: Context, hours: number): string {
  const exact = Math.round(hours * 60 * 100) / 100;
  const whole = Math.round(exact);
  return c.texts.resources.minutes(c.number(whole), exact === whole);
}
