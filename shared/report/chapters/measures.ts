import type { RecordOf } from '../../project/records';
import { balanceOf } from '../../red-thread/giving';
import type { Block, Cell } from '../blocks';
import { chapterOf, paragraph, sectionOf } from '../chapter';
import type { Context } from '../context';
import { factsOf, tableOf, tell } from '../parts';
import { headedCell, labelled, linesCell, plainCell } from '../value-words';
import { calendar } from './calendar';
import { phasesInOrder } from './dramaturgy';
import { effortLines } from './effort';
import { goalKey, goalNumbers } from './goal-numbers';
import { type NumberedMeasure, numberedMeasures } from './measure-numbers';

type Measure = RecordOf<'measure'>;

/** The plan by phase on wide pages, then what does not fit a row. */
export function measures(c: Context): Block[] {
  const t = c.texts.measures;
  const plan = planTables(c);
  if (plan.length === 0) return chapterOf(c, 'measures', '', besidePlan(c));
  return [
    { kind: 'section', orientation: 'landscape' },
    ...chapterOf(c, 'measures', t.intro(c.du), plan),
    { kind: 'section', orientation: 'portrait' },
    ...besidePlan(c),
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
      return table(c, t.caption(c.title('phase', phase), c.period(phase.period)), rows);
    }),
    ...table(c, t.captionLoose, loose),
  ];
  const goals = all.flatMap(({ measure }) => measure.goals);
  return [paragraph(balance(c, all), 'note'), ...goalKey(c, goals), ...plan];
}

/** What does not fit a row of the plan, and what appears when. */
export function besidePlan(c: Context): Block[] {
  const t = c.texts.measures;
  const all = numberedMeasures(c);
  return [
    ...sectionOf(
      t.details,
      all.flatMap((row) => details(c, row)),
      t.detailsIntro,
    ),
    ...sectionOf(t.calendar, calendar(c), t.calendarIntro),
  ];
}

/** How much we give and how much we ask. */
function balance(c: Context, all: readonly NumberedMeasure[]): string {
  const { gives, mixed, asks } = balanceOf(all.map(({ measure }) => measure)).counts;
  return c.texts.measures.balance(c.number(gives), c.number(mixed), c.number(asks));
}

function table(c: Context, caption: string, rows: readonly NumberedMeasure[]): Block[] {
  const t = c.texts.measures;
  return tableOf({
    caption,
    description: t.description,
    rows,
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
    start && end && start !== end
      ? t.fromTo(c.shortDate(start), c.shortDate(end))
      : start
        ? end
          ? c.shortDate(start)
          : t.from(c.shortDate(start))
        : end
          ? t.until(c.shortDate(end))
          : '';
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

function details(c: Context, { measure, number }: NumberedMeasure): Block[] {
  const t = c.texts.measures;
  const { fact, told } = tell(c, 'measure', measure);
  const title = c.texts.numbered(number, c.title('measure', measure));
  return factsOf(title, t.detailsDescription(title), [
    fact('description'),
    { label: c.label('measure', 'options'), value: told('options', linesCell(...c.names('tows', measure.options))) },
    fact('pillar'),
    { label: t.values, value: told('values', linesCell(...c.names('value', measure.values))) },
    { label: t.dependsOn, value: told('dependsOn', linesCell(...c.names('measure', measure.dependsOn))) },
    fact('risk'),
    fact('statusReason'),
  ]);
}
