import type { RecordOf } from '../../project/records';
import type { Block, Cell } from '../blocks';
import type { Context } from '../context';
import { columnsOf, factsOf, marked, tableOf, tell } from '../parts';
import { headedCell, labelled, linesCell, plainCell } from '../value-words';

type Audit = RecordOf<'audit'>;

/** The accounts that exist already, soberly looked at. */
export function audits(c: Context): Block[] {
  const t = c.texts.situation;
  return tableOf({
    caption: t.auditCaption,
    description: t.auditDescription,
    rows: c.list('audit'),
    columns: [
      { header: t.account, weight: 23, tells: 'channel', cell: (audit) => accountCell(c, audit) },
      { header: c.label('audit', 'figures'), weight: 24, cell: (audit) => figuresCell(c, audit) },
      { header: t.bestAndWorst, weight: 31, cell: (audit) => bestCell(c, audit) },
      { header: c.label('audit', 'verdict'), weight: 22, cell: (audit) => verdictCell(c, audit) },
    ],
  });
}

function accountCell(c: Context, audit: Audit): Cell {
  const { text, lines, told } = tell(c, 'audit', audit);
  return headedCell(
    marked(c, audit, c.name('channel', audit.channel)),
    lines('handle', 'owner'),
    told('since', linesCell(audit.since === null ? '' : c.texts.listening.since(text('since')))),
  );
}

const figures = ['followers', 'postsPerMonth', 'reactionsPerPost', 'repliesWithinHours'] as const;

function figuresCell(c: Context, audit: Audit): Cell {
  const label = (name: (typeof figures)[number] | 'date') => c.label('audit', `figures/${name}`);
  const values = figures.map((name) => {
    const value = audit.figures[name];
    return labelled(label(name), value === null ? '' : c.number(value));
  });
  const date = labelled(label('date'), c.shortDate(audit.figures.date));
  return tell(c, 'audit', audit).told('figures', linesCell(...values, date));
}

function bestCell(c: Context, audit: Audit): Cell {
  const { cell, told } = tell(c, 'audit', audit);
  const part = (name: 'best' | 'worst') => {
    const said = cell(name);
    return said.length === 0 ? [] : [...told(name, headedCell(c.label('audit', name))), ...said];
  };
  return [...part('best'), ...part('worst')];
}

function verdictCell(c: Context, audit: Audit): Cell {
  const { text, told, lines, labelledLine } = tell(c, 'audit', audit);
  return [...told('verdict', headedCell(text('verdict'))), ...lines('verdictReason'), ...labelledLine('access')];
}

/** What we have to work with, and what is missing. */
export function means(c: Context): Block[] {
  const t = c.texts.situation;
  const { title, field } = columnsOf(c, 'resource');
  return tableOf({
    caption: t.meansCaption,
    description: t.meansDescription,
    rows: c.list('resource'),
    columns: [title(38), field('kind', 18), { ...field('amount', 12), align: 'right' as const }, field('gap', 32)],
  });
}

/** Others who do it differently; one whose name stays in the team can still be learned from. */
export function competitors(c: Context): Block[] {
  const t = c.texts.situation;
  const { field } = columnsOf(c, 'competitor');
  return tableOf({
    caption: t.competitorsCaption,
    description: t.competitorsDescription,
    rows: c.list('competitor'),
    columns: [
      {
        header: t.competitor,
        weight: 22,
        tells: 'actor',
        cell: (competitor) =>
          headedCell(
            marked(c, competitor, c.name('actor', competitor.actor) || c.texts.unnamed),
            linesCell(c.name('channel', competitor.channel), c.shortDate(competitor.date)),
          ),
      },
      field('strengths', 27),
      field('weaknesses', 25),
      field('gap', 26),
    ],
  });
}

/** The rounds in which the team worked: who was there, and what came of it. */
export function workshops(c: Context): Block[] {
  const t = c.texts.situation;
  return [...c.list('workshop')]
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
    .flatMap((workshop) => {
      const { fact, told } = tell(c, 'workshop', workshop);
      const title = marked(c, workshop, t.workshop(c.date(workshop.date)));
      return factsOf(title, t.workshopDescription(title), [
        {
          label: c.label('workshop', 'people'),
          value: told('people', plainCell(c.names('person', workshop.people).join(', '))),
        },
        fact('method'),
        fact('result'),
        fact('openPoints'),
      ]);
    });
}
