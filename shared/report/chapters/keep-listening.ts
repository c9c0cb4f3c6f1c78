import type { RecordOf } from '../../project/records';
import type { Block, Cell } from '../blocks';
import type { Context } from '../context';
import { columnsOf, factsOf, marked, tableOf, tell } from '../parts';
import { richCell } from '../rich-text';
import { headedCell, labelled, linesCell, plainCell } from '../value-words';

/** Where customers talk among themselves, and what our place there is. */
export function communities(c: Context): Block[] {
  const t = c.texts.listening;
  const { field } = columnsOf(c, 'community');
  return tableOf({
    caption: t.communitiesCaption,
    description: t.communitiesDescription,
    rows: c.list('community'),
    columns: [
      {
        header: c.label('community', 'name'),
        weight: 26,
        cell: (community) => headedCell(c.title('community', community), placeOf(c, community)),
      },
      field('topic', 22),
      {
        header: c.label('community', 'groups'),
        weight: 18,
        tells: 'groups',
        cell: ({ groups }) => linesCell(...c.names('group', groups)),
      },
      {
        header: c.label('community', 'rules'),
        weight: 26,
        tells: 'rules',
        cell: ({ rules, keyMembers }) => [
          ...richCell(rules),
          ...linesCell(labelled(c.label('community', 'keyMembers'), c.names('actor', keyMembers).join(', '))),
        ],
      },
      field('ourPlace', 12),
    ],
  });
}

function placeOf(c: Context, community: RecordOf<'community'>): Cell {
  const { told } = tell(c, 'community', community);
  return [
    ...told('channel', linesCell(c.name('channel', community.channel))),
    ...told('evidence', linesCell(c.option('community', 'evidence', community.evidence))),
  ];
}

/** How somebody writes who is liked in a place. */
export function styles(c: Context): Block[] {
  return c.list('commStyle').flatMap((style) => stylePortrait(c, style));
}

function stylePortrait(c: Context, style: RecordOf<'commStyle'>): Block[] {
  const t = c.texts.listening;
  const { fact, told } = tell(c, 'commStyle', style);
  const name = c.name('actor', style.actor) || c.texts.unnamed;
  return factsOf(marked(c, style, t.style(name)), t.styleDescription, [
    fact('sentenceLength'),
    fact('address'),
    fact('humour'),
    fact('images'),
    fact('taboo'),
    fact('example'),
    {
      label: c.label('commStyle', 'evidence'),
      value: told('evidence', plainCell(c.option('commStyle', 'evidence', style.evidence))),
    },
  ]);
}

/** Who keeps listening where, and how often. */
export function listeningPlan(c: Context): Block[] {
  const t = c.texts.listening;
  const { field } = columnsOf(c, 'listeningPlan');
  return tableOf({
    caption: t.planCaption,
    description: t.planDescription,
    rows: c.list('listeningPlan'),
    columns: [
      {
        header: c.label('listeningPlan', 'channel'),
        weight: 26,
        tells: 'channel',
        cell: (plan) => headedCell(marked(c, plan, c.name('channel', plan.channel))),
      },
      field('person', 24),
      field('rhythm', 16),
      {
        header: c.label('listeningPlan', 'keywords'),
        weight: 34,
        tells: 'keywords',
        cell: ({ keywords }) => plainCell(keywords.join(', ')),
      },
    ],
  });
}
