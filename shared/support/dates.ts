/** Calendar dates are ISO strings (`2026-03-01`), reckoned in UTC so that no time zone can shift a day. */

const DAY = 86_400_000;

export function isCalendarDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === date;
}

/** A moment as it is noted, and the day it is where the clock stands: shortly after midnight that is not the day in UTC. */
export function momentOf(now: Date): { readonly at: string; readonly day: string } {
  const part = (value: number, length = 2) => String(value).padStart(length, '0');
  const day = [part(now.getFullYear(), 4), part(now.getMonth() + 1), part(now.getDate())].join('-');
  return { at: now.toISOString(), day };
}

/** `date` moved by a number of days. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** A stretch of time from its earlier day to its later one, however it was typed. */
export function inOrder<P extends { readonly start: string; readonly end: string }>(period: P): P {
  const { start, end } = period;
  return start > end ? { ...period, start: end, end: start } : period;
}

/** The ISO months (`2026-03`) a period touches, in order; at most 120. */
export function monthsOf(period: { readonly start: string; readonly end: string }): string[] {
  const months: string[] = [];
  let [year, month] = period.start.split('-').map(Number) as [number, number];
  while (months.length < 120) {
    const key = `${year}-${String(month).padStart(2, '0')}`;
    if (key > period.end.slice(0, 7)) break;
    months.push(key);
    if (month === 12) [year, month] = [year + 1, 1];
    else month += 1;
  }
  return months;
}
