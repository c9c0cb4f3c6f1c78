import type { RecordOf } from '../../../shared/project/records';
import { addDays, daysBetween } from '../../../shared/support/dates';

type Metric = Pick<RecordOf<'metric'>, 'baseline' | 'target' | 'due' | 'created'>;
export type Measurement = RecordOf<'measurement'>;

/** A value that stands on a day. */
export interface Reading {
  readonly date: string;
  readonly value: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The picture of a metric inside a box of its own size: what was planned, what was measured. */
export interface Line {
  /** From start to target; `null` unless both are numbers. */
  readonly plan: readonly [Point, Point] | null;
  readonly measured: readonly Point[];
}

/** Measurements of a metric in the order of their days; those without a day come last. */
export function inOrder(measurements: readonly Measurement[], metric: string): readonly Measurement[] {
  return measurements
    .filter((each) => each.metric === metric)
    .toSorted((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));
}

/** The readings a line can be drawn through. */
export function readings(measurements: readonly Measurement[]): readonly Reading[] {
  return measurements.flatMap(({ date, value }) =>
    date !== null && typeof value === 'number' ? [{ date, value }] : [],
  );
}

/** Where the points lie in a box of `width` x `height`; `null` where there is nothing in figures. */
export function lineOf(metric: Metric, series: readonly Reading[], width: number, height: number): Line | null {
  const { baseline, target } = metric;
  const values = [
    ...series.map(({ value }) => value),
    ...[baseline, target].filter((each) => typeof each === 'number'),
  ];
  if (values.length === 0) return null;
  const low = Math.min(...values);
  const range = Math.max(...values) - low || 1;
  const days = [metric.created.slice(0, 10), ...series.map(({ date }) => date)].toSorted();
  const start = days[0] ?? '';
  const end = [metric.due ?? '', days.at(-1) ?? '', addDays(start, 1)].toSorted().at(-1) ?? start;
  const at = (date: string, value: number): Point => ({
    x: (daysBetween(start, date) / daysBetween(start, end)) * width,
    y: height - ((value - low) / range) * height,
  });
  const due = metric.due !== null && metric.due > start ? metric.due : end;
  const planned = typeof baseline === 'number' && typeof target === 'number';
  return {
    plan: planned ? [at(start, baseline), at(due, target)] : null,
    measured: series.map(({ date, value }) => at(date, value)),
  };
}

/** How much of the way from start to target is gone: 0 to 1 and beyond, below 0 when it went the other way. */
export function wayGone(metric: Pick<Metric, 'baseline' | 'target'>, latest: number | undefined): number | null {
  const { baseline, target } = metric;
  if (typeof baseline !== 'number' || typeof target !== 'number' || latest === undefined || baseline === target)
    return null;
  return (latest - baseline) / (target - baseline);
}
