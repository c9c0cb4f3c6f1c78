import type { Block, Cell, Fact, ListItem } from '../blocks';
import { paragraph } from '../chapter';
import { authors, logoOf } from '../chapters/cover';
import { band, phasesInOrder } from '../chapters/dramaturgy';
import { goalLine, inOrder } from '../chapters/goal-numbers';
import { chosenIdea } from '../chapters/idea';
import { measureSteps } from '../chapters/next-steps';
import { groupsByRank } from '../chapters/people';
import type { Context } from '../context';
import { lookOf, usualLook } from '../look';
import { type Origin, ofFrame, ofKind, ofRecord, originText, withOrigin } from '../origin';
import { typography } from '../palette';
import { factsOf } from '../parts';
import { linesOf, shorten } from '../shorten';
import { plainCell, spans } from '../value-words';

/** What may stand on the page: numbers of entries, and letters of a text. */
interface Room {
  readonly people: number;
  readonly goals: number;
  readonly measures: number;
  readonly phases: number;
  readonly idea: number;
  readonly usp: number;
  readonly entry: number;
  readonly name: number;
}

/** From roomy to tight: fewer measures rather than half sentences; the last one fits whatever is in the project. */
const rooms: readonly Room[] = [
  { people: 8, goals: 3, measures: 5, phases: 7, idea: 160, usp: 420, entry: 210, name: 60 },
  { people: 6, goals: 3, measures: 5, phases: 6, idea: 120, usp: 260, entry: 145, name: 44 },
  { people: 6, goals: 3, measures: 5, phases: 5, idea: 100, usp: 200, entry: 110, name: 36 },
  { people: 6, goals: 3, measures: 4, phases: 5, idea: 100, usp: 200, entry: 110, name: 36 },
  { people: 6, goals: 3, measures: 3, phases: 5, idea: 100, usp: 200, entry: 110, name: 36 },
  { people: 5, goals: 3, measures: 5, phases: 5, idea: 80, usp: 170, entry: 68, name: 30 },
  { people: 4, goals: 3, measures: 4, phases: 4, idea: 70, usp: 140, entry: 58, name: 24 },
];

/** Lead idea, people, three goals, phases, five measures and whom to ask: one page, whatever the project holds. */
export function onePage(c: Context): Block[] {
  const pages = rooms.map((one) => page(c, one));
  const larger = lookOf(c.frame.branding).sizes.heading - usualLook.sizes.heading;
  const room = PAGE - (logoOf(c) ? LOGO : 0) - Math.max(0, larger) * 1.4;
  const fitting = pages.find(({ height }) => height <= room) ?? pages.at(-1);
  return fitting ? [...fitting.blocks] : [];
}

interface Page {
  readonly blocks: readonly Block[];
  /** Estimated, in points. */
  readonly height: number;
}

function page(c: Context, room: Room): Page {
  const { body, sizes } = typography(lookOf(c.frame.branding));
  const set = { narrow: body === 'Calibri' ? 1 : OTHER_FONT, scale: sizes.text / usualLook.sizes.text };
  const t = c.texts.onePage;
  const left: string[] = [];
  let cut = 0;
  const text = (whole: string, letters: number): string => {
    const short = shorten(whole, letters);
    if (short.endsWith('…') && !whole.trim().endsWith('…')) cut += 1;
    return short;
  };
  const some = <T>(what: string, all: readonly T[], most: number): readonly T[] => {
    if (all.length > most) left.push(t.leftOut(what, most, all.length));
    return all.slice(0, most);
  };
  const idea = chosenIdea(c);
  const usp = c.list('usp').at(0);
  const groups = groupsByRank(c);
  const people = groups.slice(0, room.people).map((group) => text(c.title('group', group), room.name));
  const others = groups.length - people.length;
  const goals = some(t.goals, inOrder(c), room.goals).map(({ goal, number }) =>
    item(text(goalLine(c, goal, number), room.entry), ofRecord(goal, 'text')),
  );
  const measures = some(t.measures, measureSteps(c), room.measures).map(({ what, who, when, from }) =>
    item(text(c.texts.summary.step(what, who, when), room.entry), from),
  );
  const contact = text(
    [authors(c).join(', '), c.frame.client.website].filter((part) => part !== '').join(' · '),
    room.entry,
  );
  const phases = some(
    t.phases,
    phasesInOrder(c).filter(({ period }) => period),
    room.phases,
  );
  const bands = band(c, phases).map((block) => ({
    ...block,
    bars: block.bars.map((bar) => ({ ...bar, title: text(bar.title, room.name), note: '' })),
  }));
  const rows: Fact[] = [
    {
      label: t.people,
      value: ofPeople(groups, plainCell([...people, ...(others > 0 ? [t.more(others)] : [])].join(', '))),
    },
    list(t.goals, goals),
    list(t.measures, measures),
    { label: t.contact, value: withOrigin(plainCell(contact), ofFrame('client')) },
  ];
  const lead = idea ? text(c.title('idea', idea), room.idea) : '';
  const why = usp ? withOrigin(plainCell(text(c.title('usp', usp), room.usp)), ofRecord(usp, 'sentence')) : [];
  const content: Block[] = [
    ...(lead === '' && why.length === 0
      ? []
      : [{ kind: 'callout', ...(lead !== '' && { title: lead }), paragraphs: why, ...leadsTo(idea) } as const]),
    ...(groups.length + goals.length + measures.length === 0 ? [] : factsOf(t.box, t.boxDescription, rows)),
    ...bands,
  ];
  if (cut > 0) left.push(t.shortened(cut));
  const notice = left.length === 0 ? [] : [paragraph(t.notice(left), 'note')];
  return { blocks: content.length === 0 ? [] : [...content, ...notice], height: heightOf(content, set) };
}

/** All groups in one line lead to all groups. */
function ofPeople(groups: ReturnType<typeof groupsByRank>, words: Cell): Cell {
  const all = ofKind(groups[0]);
  return all ? withOrigin(words, all) : words;
}

const list = (label: string, items: readonly ListItem[]): Fact => ({ label, value: items.length === 0 ? [] : [items] });
const item = (text: string, origin: Origin): ListItem => ({ spans: withOrigin(spans(text), origin) });
const leadsTo = (idea: ReturnType<typeof chosenIdea>) => idea && { from: originText(ofRecord(idea, 'title')) };

/** Points of an upright page below the masthead, less the notice at the end. */
const PAGE = 697 - 72 - 30;
const LOGO = 46;
/** Average letters in a line: of the text, of the box's right side, of the titles at the band's left. */
const [TEXT, VALUE, TITLE] = [90, 74, 24];
/** Calibri is narrower than most; in another font fewer letters stand in a line. */
const OTHER_FONT = 0.78;
const [LINE, SMALL] = [15, 12.6];

/** How wide the letters of the font are, and how large the text is, beside the usual ones. */
interface Setting {
  readonly narrow: number;
  readonly scale: number;
}

/** Taller rather than lower than any program will set it. */
function heightOf(blocks: readonly Block[], { narrow, scale }: Setting): number {
  const sum = (parts: readonly number[]) => parts.reduce((all, part) => all + part, 0);
  return sum(
    blocks.map((block) => {
      if (block.kind === 'callout') {
        const texts = [block.title ?? '', ...block.paragraphs.map((line) => line.map(({ text }) => text).join(''))];
        return (
          34 +
          sum(texts.filter((text) => text !== '').map((text) => linesOf(text, (TEXT * narrow) / scale) * LINE * scale))
        );
      }
      if (block.kind === 'band')
        return 44 + sum(block.bars.map(({ title }) => Math.max(25, linesOf(title, TITLE * narrow) * SMALL + 9)));
      if (block.kind !== 'facts') return 0;
      return 34 + sum(block.rows.map(({ value }) => 8 + sum(value.map((part) => factLines(part, narrow))) * SMALL));
    }),
  );
}

function factLines(part: Fact['value'][number], narrow: number): number {
  return part.reduce((all, one) => {
    const text = 'spans' in one ? one.spans.map((span) => span.text).join('') : one.text;
    return all + linesOf(text, VALUE * narrow);
  }, 0);
}
