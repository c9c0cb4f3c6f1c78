import type { PersonWork, WorkWeek } from '../../../shared/red-thread/workload';
import { dayOfNumber } from '../../../shared/support/weeks';

/** Number of an ISO week in its year: `2026-W33` is 33. */
export function weekNumber({ week }: Pick<WorkWeek, 'week'>): number {
  return Number(week.slice(6));
}

/** Monday and Sunday of a week, ISO dates. */
export function daysOfWeek({ count }: Pick<WorkWeek, 'count'>): { readonly from: string; readonly to: string } {
  return { from: dayOfNumber(7 * count - 3), to: dayOfNumber(7 * count + 3) };
}

/** The week to look at first: the fullest of those that are too full, else the first with something to do. */
export function weekToBegin({ weeks }: Pick<PersonWork, 'weeks'>): number | null {
  const tooMuch = ({ total, capacity }: WorkWeek) => total - (capacity ?? 0);
  const over = weeks.filter((week) => week.over).toSorted((a, b) => tooMuch(b) - tooMuch(a))[0];
  return (over ?? weeks.find(({ total }) => total > 0) ?? weeks[0])?.count ?? null;
}

/** The week a key leads to from another one, or `null`. */
export function weekAfter(weeks: readonly WorkWeek[], count: number, key: string): number | null {
  const at = weeks.findIndex((week) => week.count === count);
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: weeks.length - 1 }[key];
  return to === undefined ? null : (weeks[to]?.count ?? null);
}

/** Heights of a week's parts, each as a share of the highest week: 0 to 1. */
export interface Column {
  readonly measures: number;
  readonly answering: number;
  readonly capacity: number | null;
  /** What goes beyond the capacity. */
  readonly excess: number;
}

export function columnsOf(weeks: readonly WorkWeek[]): readonly Column[] {
  const highest = Math.max(1, ...weeks.flatMap(({ total, capacity }) => [total, capacity ?? 0]));
  return weeks.map(({ measures, answering, total, capacity }) => ({
    measures: measures / highest,
    answering: answering / highest,
    capacity: capacity === null ? null : capacity / highest,
    excess: capacity === null ? 0 : Math.max(0, total - capacity) / highest,
  }));
}
