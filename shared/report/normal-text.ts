import type { ListItem, Span, Spans } from './blocks';
import type { RichBlock } from './rich-text';

/** Addresses a link may lead to; anything else stays text. */
const ADDRESS = /^(?:https:\/\/|mailto:)[^\s()]+$/;

/** The address of a link as it can be stored, or `null` where it is none: https and mailto only. */
export function linkAddress(typed: string): string | null {
  const text = typed.trim();
  const plain = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text) ? `mailto:${text}` : text;
  const whole = /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(plain) ? `https://${plain}` : plain;
  const address = whole
    .replace(/^(https|mailto):/i, (scheme) => scheme.toLowerCase())
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
  return ADDRESS.test(address) ? address : null;
}

/**
 * What a written text can hold of these blocks, in one form: no empty paragraphs, a blank line parts paragraphs, lists of
 * one kind that touch are one, blanks at the edge of a mark carry none. Only what nobody sees is dropped.
 */
export function normalBlocks(blocks: readonly RichBlock[]): RichBlock[] {
  const normal: RichBlock[] = [];
  for (const block of blocks) {
    const last = normal.at(-1);
    if (block.kind === 'paragraph') normal.push(...paragraphs(block.spans));
    else if (block.kind === 'quote') normal.push({ kind: 'quote', spans: normalSpans(block.spans) });
    else if (block.items.length === 0) continue;
    else if (last?.kind === 'list' && last.ordered === block.ordered)
      normal[normal.length - 1] = { ...last, items: [...last.items, ...block.items.map(normalItem)] };
    else normal.push({ ...block, items: block.items.map(normalItem) });
  }
  return normal;
}

function paragraphs(spans: Spans): RichBlock[] {
  const found: Spans[][] = [[]];
  for (const line of linesOf(spans).map((line) => trim(line))) {
    if (line.length > 0) found.at(-1)?.push(line);
    else found.push([]);
  }
  return found.flatMap((lines) => (lines.length > 0 ? [{ kind: 'paragraph', spans: joined(lines) }] : []));
}

function normalItem({ spans, children = [] }: ListItem): ListItem {
  const [first = [], ...rest] = linesOf(spans);
  const more = rest.map((line) => trim(line)).filter((line) => line.length > 0);
  return {
    spans: joined([trim(first, 'start'), ...more]),
    ...(children.length > 0 && { children: children.map(normalItem) }),
  };
}

/** A line break keeps the marks of what it parts, so that a mark can go on over it. */
function linesOf(spans: Spans): Spans[] {
  const lines: Span[][] = [[]];
  for (const span of spans) {
    for (const [i, text] of span.text.replace(/\r\n?/g, '\n').split('\n').entries()) {
      if (i > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push(cleaned({ ...span, text }));
    }
  }
  return lines;
}

function joined(lines: readonly Spans[]): Spans {
  return normalSpans(lines.flatMap((line, i) => (i > 0 ? [{ text: '\n', bold: true, italic: true }, ...line] : line)));
}

function trim(line: Spans, where: 'both' | 'start' = 'both'): Spans {
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last) return line;
  // A linked blank can be seen.
  const start = first.link === undefined ? first.text.trimStart() : first.text;
  if (start !== first.text)
    return trim(start === '' ? line.slice(1) : [{ ...first, text: start }, ...line.slice(1)], where);
  const end = last.link === undefined ? last.text.trimEnd() : last.text;
  if (where === 'start' || end === last.text) return line;
  return trim(end === '' ? line.slice(0, -1) : [...line.slice(0, -1), { ...last, text: end }], where);
}

const PIECES = /^(\s*)([\s\S]*?)(\s*)$/;

/** Runs as they are read: equal neighbours one run, no mark on blanks at its edge, links inside one line. */
export function normalSpans(spans: Spans): Spans {
  const pieces = spans.flatMap((span) => {
    const clean = cleaned(span);
    const [, before = '', core = '', after = ''] = PIECES.exec(clean.text) ?? [];
    return [before, core, after].filter((text) => text !== '').map((text) => ({ ...clean, text }));
  });
  const isBlank = ({ text }: Span) => text.trim() === '';
  const behind: (Span | undefined)[] = [];
  let next: Span | undefined;
  for (const piece of pieces.toReversed()) {
    behind.push(next);
    if (!isBlank(piece)) next = piece;
  }
  let before: Span | undefined;
  // A blank is marked where what stands before and behind it is.
  const carried = pieces.map((piece) => {
    const after = behind.pop();
    if (!isBlank(piece)) {
      before = piece;
      return piece;
    }
    const both = (mark: 'bold' | 'italic') => piece[mark] && before?.[mark] && after?.[mark];
    return styled(piece.text, { bold: both('bold'), italic: both('italic'), link: piece.link });
  });
  return merged(carried.flatMap(linkInLine));
}

/** A run with its marks alone; a missing mark has no key, as the parser writes it. */
export function styled(
  text: string,
  { bold, italic, link }: { bold?: boolean | undefined; italic?: boolean | undefined; link?: string | undefined },
): Span {
  return { text, ...(bold && { bold }), ...(italic && { italic }), ...(link !== undefined && { link }) };
}

function cleaned({ text, bold, italic, link }: Span): Span {
  const to = link !== undefined && ADDRESS.test(link) ? link : undefined;
  return styled(text.replace(/\r\n?/g, '\n'), { bold, italic, link: to });
}

function linkInLine(span: Span): Span[] {
  if (span.link === undefined || !span.text.includes('\n')) return [span];
  const { link: _, ...unlinked } = span;
  return span.text
    .split(/(\n)/)
    .filter((text) => text !== '')
    .map((text) => ({ ...(text === '\n' ? unlinked : span), text }));
}

function merged(spans: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const span of spans) {
    const last = runs.at(-1);
    if (last && last.bold === span.bold && last.italic === span.italic && last.link === span.link)
      runs[runs.length - 1] = { ...last, text: last.text + span.text };
    else runs.push(span);
  }
  return runs;
}
