import type { RecordOf } from '../../project/records';
import type { Block, Cell } from '../blocks';
import { sectionOf } from '../chapter';
import { onTheWay } from '../chapters/learning';
import { endOf, measurements, valueCell } from '../chapters/metrics';
import type { Context } from '../context';
import { ofRecord, withOrigin } from '../origin';
import { tableOf } from '../parts';
import { headedCell, plainCell, spans } from '../value-words';

/** When we meet again, what was planned and what came, what happened and what it taught. */
export function learningReport(c: Context): Block[] {
  const t = c.texts.learningPaper;
  return [...next(c), ...sectionOf(t.figures, [...figures(c), ...measurements(c)]), ...onTheWay(c)];
}

/** The next day that was agreed on, else the last one of all, if nobody has met since. */
function next(c: Context): Block[] {
  const t = c.texts.learningPaper;
  const agreed = c.list('review').filter(({ next }) => next !== null);
  const days = agreed.flatMap(({ next }) => next ?? []).sort();
  const ahead = days.find((date) => date >= c.today);
  const last = days.at(-1);
  const missed = last && !c.list('review').some(({ date }) => date !== null && date >= last) ? last : undefined;
  if (!ahead && !missed) return [];
  const said = ahead ? t.nextText(c.date(ahead)) : t.overdue(c.date(missed ?? null));
  const review = agreed.find((each) => each.next === (ahead ?? missed));
  const paragraphs = [spans(said)];
  return [
    {
      kind: 'callout',
      title: t.next,
      paragraphs: review ? withOrigin(paragraphs, ofRecord(review, 'next')) : paragraphs,
    },
  ];
}

function measuredCell(c: Context, latest: RecordOf<'measurement'> | undefined): Cell {
  return latest ? withOrigin(plainCell(c.shortDate(latest.date)), ofRecord(latest, 'date')) : [];
}

/** Each metric from start to target, with what was measured last. */
function figures(c: Context): Block[] {
  const t = c.texts.learningPaper;
  const last = (metric: string): RecordOf<'measurement'> | undefined =>
    c
      .list('measurement')
      .filter((measurement) => measurement.metric === metric && measurement.date !== null)
      .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
      .at(-1);
  const rows = c.list('metric').map((metric) => ({ metric, latest: last(metric.id) }));
  return tableOf({
    caption: t.figuresCaption,
    description: t.figuresDescription,
    rows,
    columns: [
      { header: c.label('metric', 'name'), weight: 34, cell: ({ metric }) => headedCell(c.title('metric', metric)) },
      { header: t.start, weight: 16, tells: 'baseline', cell: ({ metric }) => plainCell(endOf(c, metric, 'baseline')) },
      { header: t.plan, weight: 16, tells: 'target', cell: ({ metric }) => plainCell(endOf(c, metric, 'target')) },
      {
        header: t.actual,
        weight: 18,
        cell: ({ latest }) => (latest ? valueCell(c, latest) : plainCell(t.notMeasured)),
      },
      { header: t.measured, weight: 16, cell: ({ latest }) => measuredCell(c, latest) },
    ],
  });
}
