import type { RecordOf } from '../../project/records';
import { effectLevels } from '../../project/records/goal';
import type { Block, Cell } from '../blocks';
import type { Context } from '../context';
import { columnsOf, marked, tableOf, tell } from '../parts';
import { headedCell, linesCell } from '../value-words';
import { goalLines } from './goal-numbers';

type Metric = RecordOf<'metric'>;

/** What shows effect, by level: from where to where, until when, and who looks. */
export function metrics(c: Context): Block[] {
  const t = c.texts.learning;
  const place = ({ level }: Metric) => (level ? effectLevels.indexOf(level) : effectLevels.length);
  return tableOf({
    caption: t.metricsCaption,
    description: t.metricsDescription,
    rows: [...c.list('metric')].sort((a, b) => place(a) - place(b)),
    columns: [
      { header: c.label('metric', 'name'), weight: 17, cell: (metric) => headedCell(c.title('metric', metric)) },
      { header: c.label('metric', 'method'), weight: 25, cell: (metric) => tell(c, 'metric', metric).cell('method') },
      {
        header: t.goalAndLevel,
        weight: 24,
        cell: (metric) => [
          ...tell(c, 'metric', metric).told('goal', linesCell(...goalLines(c, metric.goal ? [metric.goal] : []))),
          ...tell(c, 'metric', metric).lines('level'),
        ],
      },
      { header: t.fromTo, weight: 15, cell: (metric) => fromToCell(c, metric) },
      { header: t.untilWho, weight: 22, cell: (metric) => untilCell(c, metric) },
    ],
  });
}

/** Where a metric starts or shall arrive, a figure with its unit. */
export function endOf(c: Context, metric: Metric, field: 'baseline' | 'target'): string {
  const said = tell(c, 'metric', metric).text(field);
  return said === '' || typeof metric[field] === 'string' ? said : `${said} ${metric.unit}`.trim();
}

/**
 * `15 % → 60 %`, and what is not known yet is open; a value in words carries no unit, so without figures the unit has a
 * line of its own.
 */
function fromToCell(c: Context, metric: Metric): Cell {
  const values = [endOf(c, metric, 'baseline'), endOf(c, metric, 'target')];
  const carried = typeof metric.baseline === 'number' || typeof metric.target === 'number';
  return tell(c, 'metric', metric).told(
    'target',
    linesCell(
      values.every((value) => value === '') ? '' : values.map((value) => value || c.texts.stillOpen).join(' → '),
      carried ? '' : metric.unit,
    ),
  );
}

function untilCell(c: Context, metric: Metric): Cell {
  const { lines, labelledLine } = tell(c, 'metric', metric);
  return [...lines('due'), ...labelledLine('direction'), ...labelledLine('rhythm'), ...lines('responsible')];
}

/** What was measured, metric by metric and in order of time. */
export function measurements(c: Context): Block[] {
  const t = c.texts.learning;
  const { field } = columnsOf(c, 'measurement');
  const order = c.list('metric').map(({ id }) => id);
  const place = (metric: string | null) => (metric && order.includes(metric) ? order.indexOf(metric) : order.length);
  return tableOf({
    caption: t.measurementsCaption,
    description: t.measurementsDescription,
    rows: [...c.list('measurement')].sort(
      (a, b) => place(a.metric) - place(b.metric) || (a.date ?? '').localeCompare(b.date ?? ''),
    ),
    columns: [
      {
        header: c.label('measurement', 'metric'),
        weight: 30,
        cell: (measurement) => headedCell(marked(c, measurement, c.name('metric', measurement.metric))),
      },
      field('date', 16),
      { header: c.label('measurement', 'value'), weight: 20, cell: (measurement) => valueCell(c, measurement) },
      field('comment', 34),
    ],
  });
}

export function valueCell(c: Context, measurement: RecordOf<'measurement'>): Cell {
  const said = tell(c, 'measurement', measurement).text('value');
  const unit = typeof measurement.value === 'number' ? (c.get('metric', measurement.metric)?.unit ?? '') : '';
  return tell(c, 'measurement', measurement).told('value', linesCell(`${said} ${unit}`.trim()));
}
