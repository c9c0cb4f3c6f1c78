import type { RecordOf } from '../../project/records';
import { isActive } from '../../red-thread/plan';
import type { Block, Cell } from '../blocks';
import { chapterOf, paragraph } from '../chapter';
import type { Context } from '../context';
import { ofFrame, withOrigin } from '../origin';
import { factsOf, tableOf, tell } from '../parts';
import { headedCell, linesCell, plainCell } from '../value-words';
import { costChart } from './cost-chart';
import { budgetSentence, sums } from './costs';
import { hoursPerWeek, hoursWords } from './effort';
import { hoursChart } from './hours-chart';
import { countedMeasures, type NumberedMeasure, weighedMeasures } from './measure-numbers';

/** The time and money that are really there, and what the plan takes of them. */
export function resources(c: Context): Block[] {
  const t = c.texts.resources;
  return chapterOf(c, 'resources', t.intro(c.du), [
    ...frameBox(c),
    ...budgetLeft(c),
    ...people(c),
    ...hoursChart(c),
    ...efforts(c),
    ...costs(c),
  ]);
}

function frameBox(c: Context): Block[] {
  const t = c.texts.resources;
  const { timeFrame, budgetFrame, budgetRhythm } = c.frame;
  const budget = c.texts.join([
    budgetFrame ? c.money(budgetFrame) : '',
    c.option('frame', 'budgetRhythm', budgetRhythm),
  ]);
  return factsOf(t.frame, t.frameDescription, [
    {
      label: t.time,
      value: withOrigin(
        plainCell(timeFrame === null ? '' : c.texts.hoursAWeek(c.number(timeFrame))),
        ofFrame('timeFrame'),
      ),
    },
    { label: c.label('frame', 'budgetFrame'), value: withOrigin(plainCell(budget), ofFrame('budgetFrame')) },
  ]);
}

function budgetLeft(c: Context): Block[] {
  const said = budgetSentence(
    c,
    countedMeasures(c).map(({ measure }) => measure),
  );
  return said === '' ? [] : [paragraph(said)];
}

function people(c: Context): Block[] {
  const t = c.texts.resources;
  const rows = c
    .list('person')
    .filter(({ hoursPerWeek, exceptions }) => hoursPerWeek !== null || exceptions.length > 0);
  const all = rows.reduce((sum, { hoursPerWeek }) => sum + (hoursPerWeek ?? 0), 0);
  const table = tableOf({
    caption: t.peopleCaption,
    description: t.peopleDescription,
    rows,
    columns: [
      { header: t.person, weight: 36, cell: (person) => headedCell(c.title('person', person)) },
      {
        header: t.weekly,
        weight: 22,
        align: 'right',
        cell: (person) => tell(c, 'person', person).cell('hoursPerWeek'),
      },
      { header: t.exceptions, weight: 42, cell: (person) => exceptions(c, person) },
    ],
    ...(rows.length > 1 && { total: { [t.person]: plainCell(t.sum), [t.weekly]: plainCell(c.number(all)) } }),
  });
  const { timeFrame } = c.frame;
  if (timeFrame === null || all === 0 || timeFrame === all) return table;
  const differs = t.frameDiffers(c.texts.hoursAWeek(c.number(timeFrame)), c.texts.hoursAWeek(c.number(all)));
  return [...table, paragraph(differs, 'note')];
}

const exceptions = (c: Context, person: RecordOf<'person'>): Cell =>
  linesCell(
    ...person.exceptions.map(({ week, hours }) =>
      c.texts.resources.exception(week, hours === null ? '' : c.number(hours)),
    ),
  );

function efforts(c: Context): Block[] {
  const t = c.texts.resources;
  const rows = weighedMeasures(c).flatMap(({ measure, number }) =>
    measure.efforts.flatMap(({ person, hours }) =>
      hours === null && person === null ? [] : [{ measure, number, person, hours }],
    ),
  );
  return tableOf({
    caption: t.efforts,
    description: t.effortsDescription,
    rows,
    columns: [
      {
        header: t.measure,
        weight: 38,
        cell: (row) => measureCell(c, row),
      },
      { header: t.person, weight: 24, cell: ({ person }) => plainCell(c.name('person', person)) },
      {
        header: t.effort,
        weight: 22,
        cell: ({ measure, hours }) => plainCell(hours === null ? '' : hoursWords(c, measure, hours)),
      },
      {
        header: t.meanWeekly,
        weight: 16,
        align: 'right',
        cell: ({ measure, hours }) => {
          const mean = hours === null ? null : hoursPerWeek(measure, hours);
          return plainCell(mean === null ? '' : c.number(Math.round(mean * 100) / 100));
        },
      },
    ],
  });
}

function costs(c: Context): Block[] {
  const t = c.texts.resources;
  const rows = weighedMeasures(c).filter(({ measure }) => measure.cost || measure.costKind || measure.costTax);
  const counted = rows.map(({ measure }) => measure).filter(isActive);
  const table = tableOf({
    caption: t.costsCaption,
    description: t.costsDescription,
    rows,
    columns: [
      {
        header: t.measure,
        weight: 40,
        cell: (row) => measureCell(c, row),
      },
      {
        header: c.label('measure', 'costKind'),
        weight: 22,
        cell: ({ measure }) => tell(c, 'measure', measure).cell('costKind'),
      },
      {
        header: c.label('measure', 'costTax'),
        weight: 18,
        cell: ({ measure }) => tell(c, 'measure', measure).cell('costTax'),
      },
      { header: t.amount, weight: 20, align: 'right', cell: ({ measure }) => tell(c, 'measure', measure).cell('cost') },
    ],
    total: {
      [t.measure]: plainCell(t.sum),
      [t.amount]: linesCell(...sums(c, counted)),
    },
  });
  return rows.length === 0 ? [] : [...table, ...byKind(c, counted), ...costChart(c, counted)];
}

/** Number and name; of one that does not count, why. */
function measureCell(c: Context, { measure, number }: NumberedMeasure): Cell {
  const name = c.texts.numbered(number, c.title('measure', measure));
  if (isActive(measure)) return headedCell(name);
  return headedCell(name, plainCell(c.texts.resources.notCounted(c.option('measure', 'status', measure.status))));
}

/** Worth a table only when there is more than one kind. */
function byKind(c: Context, measures: readonly RecordOf<'measure'>[]): Block[] {
  const t = c.texts.resources;
  const kinds = [...new Set(measures.map(({ costKind }) => costKind))];
  if (kinds.length < 2) return [];
  return tableOf({
    caption: t.byKind,
    description: t.byKindDescription,
    rows: kinds,
    columns: [
      {
        header: c.label('measure', 'costKind'),
        weight: 60,
        cell: (kind) => headedCell(c.option('measure', 'costKind', kind) || t.otherKind),
      },
      {
        header: t.amount,
        weight: 40,
        align: 'right',
        cell: (kind) =>
          linesCell(
            ...sums(
              c,
              measures.filter(({ costKind }) => costKind === kind),
            ),
          ),
      },
    ],
  });
}
