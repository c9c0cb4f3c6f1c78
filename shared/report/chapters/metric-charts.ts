import type { RecordOf } from '../../project/records';
import type { Block } from '../blocks';
import type { Context } from '../context';
import { captioned, ofRecord } from '../origin';

/** Fewer points than these are a table's business. */
const POINTS = 3;

interface Point {
  readonly date: string;
  readonly value: number;
}

/** The way of each metric that was measured in numbers often enough, beside its target. */
export function metricCharts(c: Context): Block[] {
  return c.list('metric').flatMap((metric): Block[] => {
    const points = pointsOf(c, metric);
    if (points.length < POINTS) return [];
    const t = c.texts.learning;
    const name = c.title('metric', metric);
    const { target } = metric;
    return [
      {
        kind: 'chart',
        ...captioned(ofRecord(metric)),
        chart: 'line',
        caption: t.metricChart(name),
        description: t.metricChartDescription,
        categories: points.map(({ date }) => c.shortDate(date)),
        series: [
          { name, values: points.map(({ value }) => value) },
          ...(typeof target === 'number' ? [{ name: t.target, values: points.map(() => target) }] : []),
        ],
        ...(metric.unit && { unit: metric.unit }),
      },
    ];
  });
}

function pointsOf(c: Context, { id }: RecordOf<'metric'>): readonly Point[] {
  return c
    .list('measurement')
    .flatMap(({ metric, date, value }) =>
      metric === id && date !== null && typeof value === 'number' ? [{ date, value }] : [],
    )
    .sort((a, b) => a.date.localeCompare(b.date));
}
