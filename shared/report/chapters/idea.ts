import type { RecordOf } from '../../project/records';
import type { Block, Fact } from '../blocks';
import { chapterOf, paragraph, sectionOf } from '../chapter';
import type { Context } from '../context';
import { captioned, ofRecord } from '../origin';
import { factsOf, tableOf, tell } from '../parts';
import { richBlocks } from '../rich-text';
import { explained, headedCell, linesCell, plainCell } from '../value-words';
import { carrying } from './carrying';
import { balanceOfChannels } from './channel-balance';
import { channelDecisions } from './channel-decisions';
import { channelRoles } from './channel-roles';
import { formats, pillars } from './pillars';
import { beliefs, messages, tone, vision } from './voice';

type Idea = RecordOf<'idea'>;

export function chosenIdea(c: Context): Idea | undefined {
  return c.list('idea').find(({ state }) => state === 'chosen');
}

/** The thought that carries everything, what it grew from, what was put aside, and where it will be lived. */
export function idea(c: Context): Block[] {
  const t = c.texts.idea;
  const chosen = chosenIdea(c);
  const others = c.list('idea').filter((variant) => variant !== chosen);
  return chapterOf(c, 'idea', chosen ? t.intro(c.du) : '', [
    ...(chosen ? theIdea(c, chosen) : []),
    ...sectionOf(
      t.variants,
      others.flatMap((variant) => [...box(c, variant, true), ...carrying(c, variant)]),
      t.variantsIntro,
    ),
    ...(c.internal ? scores(c) : []),
    ...sectionOf(t.vision, [...vision(c), ...(c.internal ? beliefs(c) : [])]),
    ...sectionOf(t.messages, messages(c), t.messagesIntro),
    ...sectionOf(t.tone, tone(c), t.toneIntro),
    ...sectionOf(t.pillars, [...pillars(c), ...formats(c)], t.pillarsIntro),
    ...sectionOf(
      t.channels,
      [...balanceOfChannels(c), ...channelRoles(c), ...channelDecisions(c)],
      t.channelsIntro(c.du),
    ),
  ]);
}

function theIdea(c: Context, chosen: Idea): Block[] {
  const t = c.texts.idea;
  const examples = carrying(c, chosen);
  const { told } = tell(c, 'idea', chosen);
  return [
    {
      kind: 'callout',
      title: t.leadIdea,
      paragraphs: told('title', [[{ text: c.title('idea', chosen) }]]),
      lead: true,
    },
    ...told('story', richBlocks(chosen.story)),
    ...box(c, chosen, false),
    ...(examples.length === 0 ? [] : [paragraph(t.carriesIntro), ...examples]),
  ];
}

/** The chosen idea tells its story in the text, a variant in its box. */
function box(c: Context, variant: Idea, story: boolean): Block[] {
  const { fact, lines, told } = tell(c, 'idea', variant);
  const roots: Fact[] = told('roots', [
    { label: c.label('idea', 'roots/needs'), value: linesCell(...c.names('need', variant.roots.needs)) },
    { label: c.label('idea', 'roots/values'), value: linesCell(...c.names('value', variant.roots.values)) },
    { label: c.label('idea', 'roots/usp'), value: plainCell(c.name('usp', variant.roots.usp)) },
    { label: c.label('idea', 'roots/options'), value: linesCell(...c.names('tows', variant.roots.options)) },
  ]);
  const title = c.title('idea', variant);
  return [
    ...picture(c, variant),
    ...factsOf(title, c.texts.idea.boxDescription(title), [
      ...(story ? [fact('story')] : []),
      fact('symbol'),
      { label: c.label('idea', 'state'), value: explained(lines('state'), lines('stateReason')) },
      ...roots,
    ]),
  ];
}

/** The picture that stands for the idea, told by its motif. */
function picture(c: Context, variant: Idea): Block[] {
  const key = variant.symbolImage?.asset;
  const asset = key === undefined ? undefined : c.project.assets[key];
  if (!asset) return [];
  const caption = c.texts.idea.picture(variant.symbol || c.title('idea', variant));
  return [
    { kind: 'figure', picture: { ...asset, alt: caption }, caption, ...captioned(ofRecord(variant, 'symbolImage')) },
  ];
}

const virtues = ['empathy', 'courage', 'reason', 'vision', 'enthusiasm'] as const;

/** How each person scored the variants: for the team only. */
function scores(c: Context): Block[] {
  const t = c.texts.idea;
  const rows = c.list('idea').flatMap((variant) => variant.scores.map((score) => ({ variant, score })));
  const table = tableOf({
    caption: c.texts.markInternal(t.scores),
    description: t.scoresDescription,
    rows,
    columns: [
      { header: c.label('idea', 'title'), weight: 20, cell: ({ variant }) => headedCell(c.title('idea', variant)) },
      {
        header: c.label('idea', 'scores/person'),
        weight: 15,
        tells: 'scores',
        cell: ({ score }) => plainCell(c.name('person', score.person)),
      },
      ...virtues.map((virtue) => ({
        header: c.label('idea', `scores/${virtue}`),
        weight: 13,
        tells: 'scores',
        cell: ({ score }: (typeof rows)[number]) =>
          plainCell(score[virtue] === null ? '' : c.texts.scale(score[virtue])),
      })),
    ],
  });
  return table.length === 0 ? [] : [...table, paragraph(t.scoresNote, 'note')];
}
