import type { RecordOf } from '../../project/records';
import { total } from '../chapters/costs';
import { goalLines } from '../chapters/goal-numbers';
import { numberedMeasures } from '../chapters/measure-numbers';
import { repeatWords } from '../chapters/measures';
import type { Context } from '../context';
import { tell } from '../parts';
import { datesOf } from './plan-agenda';
import type { Sheet, SheetCell, SheetColumn } from './workbook';

type Measure = RecordOf<'measure'>;

interface PlanColumn extends SheetColumn {
  readonly cell: (measure: Measure, number: string) => SheetCell;
}

/** One row for each measure, one thing in each cell, so that it can be sorted and filtered. */
export function planSheet(c: Context, lists: Sheet): Sheet {
  const t = c.texts.sheets;
  const columns = planColumns(c, lists);
  const [count, each] = [t.dates, t.hoursEach].map((header) => columns.findIndex((column) => column.header === header));
  const hours = columns.length;
  const rows = numberedMeasures(c).map(({ measure, number }): SheetCell[] => {
    const value = total([hoursEach(measure) * datesOf(c, measure).length]);
    return [
      ...columns.map(({ cell }) => cell(measure, number)),
      measure.efforts.length === 0 || measure.status === 'dropped' ? null : { product: [count ?? 0, each ?? 0], value },
    ];
  });
  const value = rows.reduce<number>((sum, row) => sum + worthOf(row[hours]), 0);
  return {
    name: t.plan,
    frozen: 2,
    columns: [...columns.map(({ cell, ...column }) => column), { header: t.hoursAll, width: 12, kind: 'number' }],
    rows,
    ...(rows.length > 0 && { sums: [{ label: t.sum, labelColumn: 1, column: hours, where: [], value }] }),
  };
}

const worthOf = (cell: SheetCell | undefined): number =>
  typeof cell === 'number' ? cell : typeof cell === 'object' && cell !== null ? cell.value : 0;

const hoursEach = ({ efforts }: Measure): number => total(efforts.map(({ hours }) => hours ?? 0));

function planColumns(c: Context, lists: Sheet): PlanColumn[] {
  const t = c.texts.sheets;
  const m = c.texts.measures;
  const label = (field: string) => c.label('measure', field);
  const words = (field: Parameters<ReturnType<typeof tell<'measure'>>['text']>[0]) => (measure: Measure) =>
    tell(c, 'measure', measure).text(field);
  const choices = (header: string) => {
    const column = lists.columns.findIndex((one) => one.header === header);
    const count = lists.rows.filter((row) => row[column] !== null).length;
    return column < 0 || count === 0 ? {} : { choices: { sheet: lists.name, column, count } };
  };
  const text = (header: string, width: number, cell: PlanColumn['cell']): PlanColumn => ({
    header,
    width,
    kind: 'text',
    cell,
    ...choices(header),
  });
  return [
    text(c.texts.number, 6, (_measure, number) => number),
    text(label('title'), 34, (measure) => c.title('measure', measure)),
    text(label('kind'), 14, words('kind')),
    text(c.texts.phase, 20, (measure) => c.name('phase', measure.phase)),
    text(m.forWhom, 24, (measure) => c.names('group', measure.groups).join(', ')),
    text(label('goals'), 32, (measure) => goalLines(c, measure.goals).join('\n')),
    text(m.where, 20, (measure) => c.names('channel', measure.channel).join(', ')),
    { header: t.from, width: 12, kind: 'date', cell: ({ start }) => start },
    { header: t.to, width: 12, kind: 'date', cell: ({ end }) => end },
    text(t.repeats, 22, ({ repeat }) => repeatWords(c, repeat)),
    text(label('milestone'), 11, ({ milestone }) => (milestone ? '◆' : '')),
    text(label('responsible'), 22, (measure) => c.names('person', measure.responsible).join(', ')),
    text(m.deputy, 18, (measure) => c.name('person', measure.deputy)),
    text(m.approves, 18, (measure) => c.names('person', measure.approves).join(', ')),
    text(m.consults, 18, (measure) => c.names('person', measure.consults).join(', ')),
    text(m.informs, 18, (measure) => c.names('person', measure.informs).join(', ')),
    text(label('giving'), 12, words('giving')),
    text(label('status'), 12, words('status')),
    { header: t.progress, width: 12, kind: 'percent', cell: ({ progress }) => progress },
    text(m.noticed, 24, (measure) => c.names('metric', measure.metrics).join(', ')),
    text(label('description'), 44, words('description')),
    text(label('risk'), 30, words('risk')),
    { header: t.dates, width: 10, kind: 'number', cell: (measure) => datesOf(c, measure).length },
    {
      header: t.hoursEach,
      width: 12,
      kind: 'number',
      cell: (measure) => (measure.efforts.length === 0 ? null : hoursEach(measure)),
    },
  ];
}
