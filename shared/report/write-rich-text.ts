import type { ListItem, Span, Spans } from './blocks';
import { normalBlocks } from './normal-text';
import { parseSpans, type RichBlock } from './rich-text';

/**
 * Writes blocks as the text that `parseRichText` reads as them: the other half of our own small dialect. The Markdown
 * extension of the editor reads another dialect with another parser, and the two would disagree about what a text means.
 */
export function writeRichText(blocks: readonly RichBlock[]): string {
  return normalBlocks(blocks).map(blockText).join('\n\n');
}

function blockText(block: RichBlock): string {
  if (block.kind === 'list') return listLines(block.items, block.ordered, '').join('\n');
  const lines = writeSpans(block.spans).split('\n');
  if (block.kind === 'quote') return lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
  return lines.map(escapeStart).join('\n');
}

/** Numbers of more than three digits are no list to the parser; it counts anew anyway. */
const LAST_NUMBER = 999;

/** Deeper items stand below the text of theirs; items inside a list are of its kind. */
function listLines(items: readonly ListItem[], ordered: boolean, indent: string): string[] {
  return items.flatMap(({ spans, children = [] }, i) => {
    const mark = ordered ? `${Math.min(i + 1, LAST_NUMBER)}. ` : '- ';
    const deeper = indent + ' '.repeat(ordered ? 3 : 2);
    const [first = '', ...rest] = writeSpans(spans).split('\n');
    const more = rest.map((line) => deeper + escapeStart(line));
    return [indent + mark + first, ...more, ...listLines(children, ordered, deeper)];
  });
}

/** Keeps the beginning of a line from being read as an item or a quote. */
function escapeStart(line: string): string {
  return line
    .replace(/^([-*+•])(?=\s)/, '\\$1')
    .replace(/^(\d{1,3})([.)])(?=\s)/, '$1\\$2')
    .replace(/^>/, '\\>');
}

type Escaping = (text: string) => string;
/** Only what is an escape already. */
const sparing: Escaping = (text) => text.replace(/\\(?=[\\*_[\]()>#+.•-])/g, '\\\\');
const thorough: Escaping = (text) => text.replace(/[\\*_[\]]/g, '\\$&');

/**
 * Marks inside a paragraph: the most readable way of writing that the parser reads as these very runs. The last way
 * always does, save for marks on blanks.
 */
export function writeSpans(spans: Spans): string {
  const ways = (
    [
      [sparing, stars],
      [thorough, stars],
      [thorough, mixed],
    ] as const
  ).flatMap(([escaped, signs]) => [
    () => nested(spans, ['bold', 'italic'], escaped, signs),
    () => nested(spans, ['italic', 'bold'], escaped, signs),
  ]);
  for (const way of ways) {
    const text = way();
    if (isSame(parseSpans(text), spans)) return text;
  }
  return spans.flatMap(chunks).map(alone).join('');
}

type Mark = 'bold' | 'italic';
type Signs = Readonly<Record<Mark, string>>;
const stars: Signs = { bold: '**', italic: '*' };
/** No mark can be taken for the other. */
const mixed: Signs = { bold: '__', italic: '*' };

function nested(spans: Spans, [mark, ...marks]: readonly Mark[], escaped: Escaping, signs: Signs): string {
  if (!mark) return spans.map((span) => linked(escaped(span.text), span.link)).join('');
  const groups: Span[][] = [];
  for (const span of spans) {
    const group = groups.at(-1);
    if (group && group[0]?.[mark] === span[mark]) group.push(span);
    else groups.push([span]);
  }
  return groups
    .map((group) => {
      const sign = group[0]?.[mark] ? signs[mark] : '';
      return sign + nested(group, marks, escaped, signs) + sign;
    })
    .join('');
}

/** One run by itself, in signs that no neighbour can be taken for. */
function alone({ text, bold, italic, link }: Span): string {
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (core === '' || !(bold || italic)) return linked(thorough(text), link);
  const inItalic = italic ? `*${thorough(core)}*` : thorough(core);
  return linked(thorough(before) + (bold ? `__${inItalic}__` : inItalic) + thorough(after), link);
}

function linked(text: string, address: string | undefined): string {
  return address === undefined ? text : `[${text}](${address})`;
}

/** The parser looks for the end of a mark or link so far and no further; a blank is the best place to part them. */
const LONGEST = { link: 400, mark: 1_500 } as const;

function chunks(span: Span): Span[] {
  const longest = span.link === undefined ? LONGEST.mark : LONGEST.link;
  const signs = [...span.text];
  if (!(span.bold || span.italic || span.link !== undefined) || signs.length <= longest) return [span];
  const blank = signs.slice(0, longest).findLastIndex((sign) => /\s/.test(sign));
  const end = blank > 0 ? blank : longest;
  return [{ ...span, text: signs.slice(0, end).join('') }, ...chunks({ ...span, text: signs.slice(end).join('') })];
}

function isSame(one: Spans, other: Spans): boolean {
  return (
    one.length === other.length &&
    one.every((span, i) => {
      const { text, bold, italic, link } = other[i] ?? {};
      return span.text === text && span.bold === bold && span.italic === italic && span.link === link;
    })
  );
}
