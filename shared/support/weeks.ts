/** ISO weeks, counted without gaps from the one of 1 January 1970, so that plans can be added up in whole numbers. */

const DAY = 86_400_000;

/** Days since 1 January 1970 of an ISO date. */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);
}

/** The ISO date of a day number. */
export function dayOfNumber(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The count of the week a day lies in; its Monday is day `7 * week - 3`, its Thursday `7 * week`. */
export function weekOfDay(day: number): number {
  return Math.floor((day + 3) / 7);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOfDay(day: number): number {
  return day + 3 - 7 * weekOfDay(day);
}

/** The number of a week in its year: 1 to 53. A week belongs to the year of its Thursday. */
export function numberOfWeek(week: number): number {
  const thursday = 7 * week;
  return Math.floor((thursday - dayNumber(`${yearOfWeek(week)}-01-01`)) / 7) + 1;
}

/** `2026-W33`. */
export function nameOfWeek(week: number): string {
  return `${yearOfWeek(week)}-W${String(numberOfWeek(week)).padStart(2, '0')}`;
}

const yearOfWeek = (week: number): string => dayOfNumber(7 * week).slice(0, 4);
