import type { Period } from '../../../shared/project/fields/values';
import type { RecordOf } from '../../../shared/project/records';
import { addDays, daysBetween, inOrder, monthsOf } from '../../../shared/support/dates';

type Phase = Pick<RecordOf<'phase'>, 'id' | 'period' | 'order'>;

/** Phases in the order of the arc, as the documents have it: by number, then by beginning, then as in the list. */
export function sortedPhases<P extends Phase>(phases: readonly P[]): P[] {
  const last = Number.MAX_SAFE_INTEGER;
  return [...phases].sort(
    (a, b) => (a.order ?? last) - (b.order ?? last) || (a.period?.start ?? '9').localeCompare(b.period?.start ?? '9'),
  );
}

/** The order of the ids after one of them has gone one place up or down; `null` at the end. */
export function shiftedOrder(ids: readonly string[], id: string, by: -1 | 1): string[] | null {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return null;
  const others = ids.filter((other) => other !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}

/**
 * The stretch of time the band shows: whole months over the horizon and every phase, so that nothing lies outside.
 * Without any date it is the twelve months from `today` on.
 */
export function bandSpan(horizon: Period | null, phases: readonly Phase[], today: string): Period {
  const periods = [horizon, ...phases.map(({ period }) => period)].filter((period) => period !== null);
  const days = periods.flatMap(({ start, end }) => [start, end]).sort();
  const start = `${(days[0] ?? today).slice(0, 7)}-01`;
  const months = monthsOf({ start, end: days.at(-1) ?? addDays(start, 364) });
  return { start, end: monthEnd(months.at(-1) ?? start.slice(0, 7)) };
}

function monthEnd(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** Share of the band's width left of the morning of a day: 0 to 1. */
export function share(date: string, span: Period): number {
  const days = daysBetween(span.start, span.end) + 1;
  return Math.min(1, Math.max(0, daysBetween(span.start, date) / days));
}

/** Left edge and width of a stretch, as shares of the band. The last day counts in full. */
export function bar(period: Period, span: Period): { readonly left: number; readonly width: number } {
  const { start, end } = inOrder(period);
  const left = share(start, span);
  return { left, width: Math.max(0, share(addDays(end, 1), span) - left) };
}

/** Months of the band with their place; where there are many, only every second, third … carries a label. */
export function monthMarks(span: Period, maxLabels: number) {
  const months = monthsOf(span);
  const step = Math.max(1, Math.ceil(months.length / maxLabels));
  return months.map((month, i) => ({ month, left: share(`${month}-01`, span), labelled: i % step === 0 }));
}

export type Edge = 'start' | 'end';

/** Moves one edge by days; the phase keeps at least one day. */
export function moveEdge(period: Period, edge: Edge, days: number): Period {
  const moved = addDays(period[edge], days);
  const passesOther = edge === 'start' ? moved > period.end : moved < period.start;
  return { ...period, [edge]: passesOther ? period[edge === 'start' ? 'end' : 'start'] : moved };
}

export function movePeriod(period: Period, days: number): Period {
  return { start: addDays(period.start, days), end: addDays(period.end, days) };
}

/** Four weeks: a phase is long enough to be felt and short enough to be looked over. */
const FIRST_LENGTH = 27;

/**
 * The period of a phase added after the last: it begins the day after the latest end and lasts as long as that phase.
 * Without any phase it begins with the horizon, or today.
 */
export function nextPeriod(phases: readonly Phase[], horizon: Period | null, today: string): Period {
  const periods = phases.map(({ period }) => period).filter((period) => period !== null);
  const last = periods.reduce<Period | null>((a, b) => (a && a.end >= b.end ? a : b), null);
  const start = last ? addDays(last.end, 1) : (horizon?.start ?? today);
  return { start, end: addDays(start, last ? daysBetween(last.start, last.end) : FIRST_LENGTH) };
}

/** How many days an arrow key moves: one, or with Shift a week. */
export function keyDays(key: string, shift: boolean): number | null {
  const days = shift ? 7 : 1;
  if (key === 'ArrowRight') return days;
  if (key === 'ArrowLeft') return -days;
  return null;
}
