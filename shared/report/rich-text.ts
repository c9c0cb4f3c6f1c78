import type { Block, Cell, ListItem, Span, Spans } from './blocks';

/**
 * The small part of Markdown people write in long texts: paragraphs, **bold**, *italic*, lists, links
 * (https and mailto only) and quotes. Anything else stays the text it is; nothing is ever lost.
 */
export type RichBlock =
  | { readonly kind: 'paragraph'; readonly spans: Spans }
  | { readonly kind: 'quote'; readonly spans: Spans }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] };

interface ItemLine {
  readonly indent: number;
  readonly ordered: boolean;
  readonly text: string;
}

const ITEM = /^(\s*)(?:([-*+•])|(\d{1,3})[.)])\s+(.*)$/s;
const QUOTE = /^\s*>\s?/;

/** Parses a whole text into its blocks, in order. */
export function parseRichText(markdown: string): RichBlock[] {
  const blocks: RichBlock[] = [];
  let lines: string[] = [];
  let items: ItemLine[] = [];
  let quote: string[] = [];
  const flush = () => {
    if (lines.length > 0) blocks.push({ kind: 'paragraph', spans: parseSpans(lines.join('\n')) });
    if (quote.length > 0) blocks.push({ kind: 'quote', spans: parseSpans(quote.join('\n')) });
    if (items.length > 0) blocks.push(...listsOf(items));
    lines = [];
    items = [];
    quote = [];
  };
  for (const line of markdown.replace(/\r\n?/g, '\n').split('\n')) {
    const item = itemOf(line);
    const last = items.at(-1);
    if (line.trim() === '') {
      if (items.length === 0) flush();
    } else if (item) {
      if (items.length === 0) flush();
      items.push(item);
    } else if (QUOTE.test(line)) {
      if (quote.length === 0) flush();
      quote.push(line.replace(QUOTE, ''));
    } else if (last && /^\s/.test(line)) {
      items[items.length - 1] = { ...last, text: `${last.text}\n${line.trim()}` };
    } else {
      if (lines.length === 0) flush();
      lines.push(line.trim());
    }
  }
  flush();
  return blocks;
}

function itemOf(line: string): ItemLine | null {
  const match = ITEM.exec(line);
  if (!match) return null;
  return { indent: (match[1] ?? '').length, ordered: match[3] !== undefined, text: match[4] ?? '' };
}

/** A change between bullets and numbers at the outer level begins a new list. */
function listsOf(lines: readonly ItemLine[]): RichBlock[] {
  const outer = Math.min(...lines.map(({ indent }) => indent));
  const groups: ItemLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const head = group?.[0];
    if (group && (line.indent > outer + 1 || head?.ordered === line.ordered)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({ kind: 'list', ordered: group[0]?.ordered ?? false, items: nested(group) }));
}

/** Items indented by two or more spaces belong to the item above them. */
function nested(lines: readonly ItemLine[]): ListItem[] {
  const outer = lines[0]?.indent ?? 0;
  const items: ListItem[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (!line) break;
    let end = at + 1;
    while (end < lines.length && (lines[end]?.indent ?? 0) > outer + 1) end += 1;
    const children = lines.slice(at + 1, end);
    items.push({
      spans: parseSpans(line.text),
      ...(children.length > 0 && { children: nested(children) }),
    });
    at = end;
  }
  return items;
}

/** An escaped sign stands for itself, wherever it stands: it neither opens nor closes a mark. */
const ESCAPE = String.raw`\\[\\*_[\]()>#+.•-]`;
const UNIT = String.raw`(?:${ESCAPE}|(?!${ESCAPE})[\s\S])`;
/**
 * What a mark may span; it neither begins nor ends with a blank or its own sign. Bounded so that hostile text cannot
 * make the search run for minutes.
 */
const between = (mark: string, name: string, sign = mark.slice(-1)) =>
  String.raw`${mark}(?<${name}>(?=[^\s${sign}])${UNIT}(?:${UNIT}{0,2000}?(?:${ESCAPE}|(?!${ESCAPE})[^\s${sign}]))??)${mark}`;
/** An escaped star before a mark is no part of it. */
const NO_STAR = String.raw`(?<!(?<!\\)\*)`;
const INLINE = new RegExp(
  [
    String.raw`\\(?<escaped>[\\*_[\]()>#+.•-])`,
    between(String.raw`\*\*\*`, 'both'),
    String.raw`${NO_STAR}${between(String.raw`\*\*`, 'bold')}(?!\*)`,
    between('__', 'bold2'),
    String.raw`${NO_STAR}${between(String.raw`\*`, 'italic')}(?!\*)`,
    String.raw`(?<![\p{L}\p{N}_])${between('_', 'italic2')}(?![\p{L}\p{N}_])`,
    String.raw`\[(?<label>(?:${ESCAPE}|(?!${ESCAPE})[^\]\n]){1,500})\]\((?<address>https:\/\/[^\s()]+|mailto:[^\s()]+)\)`,
  ].join('|'),
  'gu',
);

/** Parses the marks inside one paragraph. */
export function parseSpans(text: string, style: Omit<Span, 'text'> = {}): Span[] {
  const spans: Span[] = [];
  const inner = (content: string, more: Omit<Span, 'text'>) => {
    for (const span of parseSpans(content, { ...style, ...more })) add(spans, span);
  };
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    push(spans, text.slice(at, match.index), style);
    at = match.index + match[0].length;
    const { escaped, both, bold, bold2, italic, italic2, label, address } = match.groups ?? {};
    if (escaped !== undefined) push(spans, escaped, style);
    else if (both !== undefined) inner(both, { bold: true, italic: true });
    else if (label !== undefined && address !== undefined) inner(label, { link: address });
    else if (bold ?? bold2) inner(bold ?? bold2 ?? '', { bold: true });
    else inner(italic ?? italic2 ?? '', { italic: true });
  }
  push(spans, text.slice(at), style);
  return spans;
}

function push(spans: Span[], text: string, style: Omit<Span, 'text'>): void {
  if (text !== '') add(spans, { text, ...style });
}

/** Equal neighbours become one run: fewer runs make smaller and faster documents. */
function add(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  const same =
    last && last.bold === span.bold && last.italic === span.italic && last.link === span.link && last.to === span.to;
  if (same) spans[spans.length - 1] = { ...last, text: last.text + span.text };
  else spans.push(span);
}

/** As blocks of a document. */
export function richBlocks(markdown: string): Block[] {
  return parseRichText(markdown);
}

/** As paragraphs of a table cell or callout: list items become lines with a bullet or number. */
export function richCell(markdown: string): Cell {
  return parseRichText(markdown).flatMap((block): Spans[] =>
    block.kind === 'list' ? itemLines(block.items, block.ordered) : [block.spans],
  );
}

function itemLines(items: readonly ListItem[], ordered: boolean): Spans[] {
  return items.flatMap((item, i) => [
    [{ text: ordered ? `${i + 1}. ` : '• ' }, ...item.spans],
    ...itemLines(item.children ?? [], false),
  ]);
}
