import type { FieldName, RecordOf } from '../../project/records';
import { balanceOf } from '../../red-thread/giving';
import type { Block, Cell } from '../blocks';
import { chapterOf, paragraph, sectionOf } from '../chapter';
import type { Context } from '../context';
import { tableOf, tell } from '../parts';
import { headedCell, labelled, linesCell, plainCell } from '../value-words';
import { calendar } from './calendar';
import { phasesInOrder } from './dramaturgy';
import { effortLines } from './effort';
import { goalLines, goalNumbers } from './goal-numbers';
import { type NumberedMeasure, numberedMeasures } from './measure-numbers';

type Measure = RecordOf<'measure'>;

/** The plan by phase and what does not fit its rows, all on wide pages: going back between them would leave two pages half empty. */
export function measures(c: Context): Block[] {
  const t = c.texts.measures;
  const plan = planTables(c);
  if (plan.length === 0) return chapterOf(c, 'measures', '', besidePlan(c));
  return [
    { kind: 'section', orientation: 'landscape' },
    ...chapterOf(c, 'measures', t.intro(c.du), [...plan, ...besidePlan(c)]),
    { kind: 'section', orientation: 'portrait' },
  ];
}

/** All measures as rows, phase by phase; nothing without measures. */
export function planTables(c: Context): Block[] {
  const t = c.texts.measures;
  const all = numberedMeasures(c);
  if (all.length === 0) return [];
  const phases = phasesInOrder(c);
  const known = new Set(phases.map(({ id }) => id));
  const loose = all.filter(({ measure }) => measure.phase === null || !known.has(measure.phase));
  const plan = [
    ...phases.flatMap((phase) => {
      const rows = all.filter(({ measure }) => measure.phase === phase.id);
      return table(c, t.caption(c.title('phase', phase), c.period(phase.period)), rows, all);
    }),
    ...table(c, t.captionLoose, loose, all),
  ];
  const goals = all.flatMap(({ measure }) => measure.goals);
  const note = [...goalLines(c, goals), ...balance(c, all)];
  return note.length === 0 ? plan : [...plan, paragraph(note.join('\n'), 'note')];
}

/** What does not fit a row of the plan, and what appears when. */
export function besidePlan(c: Context): Block[] {
  const t = c.texts.measures;
  const all = numberedMeasures(c);
  return [
    ...sectionOf(t.details, details(c, all), t.detailsIntro),
    ...sectionOf(t.calendar, calendar(c), t.calendarIntro),
  ];
}

/** How much we give and how much we ask; nothing while no measure says. */
function balance(c: Context, all: readonly NumberedMeasure[]): string[] {
  const { counts, shares } = balanceOf(all.map(({ measure }) => measure));
  return shares === null ? [] : [c.texts.measures.balance(counts.gives, counts.mixed, counts.asks)];
}

type Rows = readonly NumberedMeasure[];

function table(c: Context, caption: string, rows: Rows, alike: Rows): Block[] {
  const t = c.texts.measures;
  return tableOf({
    caption,
    description: t.description,
    rows,
    alike,
    columns: [
      { header: c.texts.number, weight: 4, cell: ({ number }) => plainCell(number) },
      { header: c.label('measure', 'title'), weight: 14, cell: ({ measure }) => titleCell(c, measure) },
      {
        header: t.forWhom,
        weight: 11,
        cell: ({ measure }) =>
          tell(c, 'measure', measure).told('groups', linesCell(...c.names('group', measure.groups))),
      },
      {
        header: c.label('measure', 'goals'),
        weight: 7,
        cell: ({ measure }) => tell(c, 'measure', measure).told('goals', plainCell(goalNumbers(c, measure.goals))),
      },
      {
        header: t.where,
        weight: 13,
        cell: ({ measure }) =>
          tell(c, 'measure', measure).told('channel', linesCell(...c.names('channel', measure.channel))),
      },
      {
        header: t.when,
        weight: 12,
        cell: ({ measure }) => tell(c, 'measure', measure).told('start', datesCell(c, measure)),
      },
      {
        header: t.who,
        weight: 15,
        cell: ({ measure }) => tell(c, 'measure', measure).told('responsible', peopleCell(c, measure)),
      },
      {
        header: t.effortAndCost,
        weight: 11,
        cell: ({ measure }) => {
          const { told } = tell(c, 'measure', measure);
          return [
            ...told('efforts', linesCell(...effortLines(c, measure))),
            ...told('cost', linesCell(cost(c, measure))),
          ];
        },
      },
      {
        header: t.noticed,
        weight: 10,
        cell: ({ measure }) =>
          tell(c, 'measure', measure).told('metrics', linesCell(...c.names('metric', measure.metrics))),
      },
      { header: t.state, weight: 8, cell: ({ measure }) => stateCell(c, measure) },
    ],
  });
}

function titleCell(c: Context, measure: Measure): Cell {
  const t = c.texts.measures;
  return headedCell(
    c.title('measure', measure),
    linesCell(tell(c, 'measure', measure).text('kind'), measure.milestone ? t.milestone : ''),
  );
}

function datesCell(c: Context, { start, end, repeat }: Measure): Cell {
  const t = c.texts.measures;
  const dates =
    start && end ? c.period({ start, end }) : start ? t.from(c.shortDate(start)) : end ? t.until(c.shortDate(end)) : '';
  return linesCell(
    dates,
    repeatWords(c, repeat),
    repeat.until && repeat.until !== end ? t.until(c.shortDate(repeat.until)) : '',
  );
}

/** `alle 2 Wochen`; nothing for what is done once. */
export function repeatWords(c: Context, repeat: Measure['repeat']): string {
  const weekday = repeat.weekday && c.option('measure', 'repeat/weekday', repeat.weekday);
  return c.texts.measures.repeat({ ...repeat, weekday });
}

/** Responsible, deputy, approves, is asked, is told. */
function peopleCell(c: Context, measure: Measure): Cell {
  const t = c.texts.measures;
  const names = (ids: readonly string[]) => c.names('person', ids).join(', ');
  return headedCell(
    names(measure.responsible),
    linesCell(
      labelled(t.deputy, c.name('person', measure.deputy)),
      labelled(t.approves, names(measure.approves)),
      labelled(t.consults, names(measure.consults)),
      labelled(t.informs, names(measure.informs)),
    ),
  );
}

export function cost(c: Context, measure: Measure): string {
  const { text } = tell(c, 'measure', measure);
  return measure.cost
    ? c.texts.join([`${c.money(measure.cost)}${measure.costTax ? ` ${text('costTax')}` : ''}`, text('costKind')])
    : '';
}

function stateCell(c: Context, measure: Measure): Cell {
  const { lines, told } = tell(c, 'measure', measure);
  return [
    ...lines('status'),
    ...told('progress', linesCell(measure.progress === null ? '' : c.texts.percent(c.number(measure.progress)))),
    ...lines('giving'),
  ];
}

function details(c: Context, all: readonly NumberedMeasure[]): Block[] {
  const t = c.texts.measures;
  const field = (name: FieldName<'measure'>, weight: number) => ({
    header: c.label('measure', name),
    weight,
    cell: ({ measure }: NumberedMeasure) => tell(c, 'measure', measure).cell(name),
  });
  const told = (
    name: FieldName<'measure'>,
    header: string,
    weight: number,
    of: (measure: Measure) => readonly string[],
  ) => ({
    header,
    weight,
    cell: ({ measure }: NumberedMeasure) => tell(c, 'measure', measure).told(name, linesCell(...of(measure))),
  });
  const columns = [
    field('description', 30),
    told('options', c.label('measure', 'options'), 16, ({ options }) => c.names('tows', options)),
    field('pillar', 10),
    told('values', t.values, 16, ({ values }) => c.names('value', values)),
    told('dependsOn', t.dependsOn, 14, ({ dependsOn }) => c.names('measure', dependsOn)),
    field('risk', 18),
    field('statusReason', 14),
  ];
  const said = all.filter((row) => columns.some(({ cell }) => cell(row).length > 0));
  return tableOf({
    caption: t.detailsCaption,
    description: t.detailsDescription,
    rows: said,
    columns: [
      {
        header: t.measure,
        weight: 16,
        cell: ({ measure, number }) => headedCell(c.texts.numbered(number, c.title('measure', measure))),
      },
      ...columns,
    ],
  });
}
