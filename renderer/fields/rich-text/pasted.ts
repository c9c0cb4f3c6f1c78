import type { ListItem, Span, Spans } from '../../../shared/report/blocks';
import { linkAddress, styled } from '../../../shared/report/normal-text';
import type { RichBlock } from '../../../shared/report/rich-text';
import type { Pasted } from './pasted-element';
import { type FlatItem, flatItem, nest } from './pasted-lists';

type Style = Omit<Span, 'text'>;

const DROPPED = new Set(['head', 'style', 'script', 'title', 'meta', 'link', 'template', 'noscript', 'svg', 'xml']);
const BLOCKS = new Set(
  'address article aside body center dd details div dl dt fieldset figcaption figure footer form header html li main nav p pre section summary'.split(
    ' ',
  ),
);

/**
 * What a pasted page says, without how it looks: paragraphs, bold, italic, lists (Word's own kind too), quotes and links.
 * Headings become bold paragraphs, rows of tables become lines, pictures their description: no word is lost.
 */
export function pastedBlocks(nodes: readonly (Pasted | string)[]): RichBlock[] {
  const blocks: RichBlock[] = [];
  let spans: Span[] = [];
  let items: FlatItem[] = [];

  const endItems = () => {
    if (items.length > 0) blocks.push(...nest(items));
    items = [];
  };
  const endParagraph = () => {
    if (spans.some(({ text }) => text.trim() !== '')) {
      endItems();
      blocks.push({ kind: 'paragraph', spans });
    }
    spans = [];
  };
  const add = (text: string, style: Style) => {
    // Blanks in HTML are one blank, and none at the beginning of a line.
    const before = spans.at(-1)?.text;
    const clean = text
      .replace(/[ \t\r\n\f]+/g, ' ')
      .replace(before === undefined || /[ \n]$/.test(before) ? /^ / : /^$/, '');
    if (clean !== '') spans.push(styled(clean, style));
  };
  const block = (more: RichBlock[]) => {
    endParagraph();
    if (more.length > 0) endItems();
    blocks.push(...more);
  };
  const inside = (children: readonly (Pasted | string)[], style: Style) => {
    for (const child of children) visit(child, style);
  };

  function visit(node: Pasted | string, outer: Style): void {
    if (typeof node === 'string') {
      add(node, outer);
      return;
    }
    const { tag, children } = node;
    const style = styleOf(node, outer);
    if (DROPPED.has(tag)) return;
    if (tag === 'br') spans.push({ text: '\n' });
    else if (tag === 'img') add(node.attr('alt'), style);
    else if (tag === 'a') link(node, style);
    else if (tag === 'ul' || tag === 'ol') block([{ kind: 'list', ordered: tag === 'ol', items: listItems(node) }]);
    else if (tag === 'blockquote') block([{ kind: 'quote', spans: flat(pastedBlocks(children), '\n\n') }]);
    else if (tag === 'table') block(tableLines(node));
    else if (/^h[1-6]$/.test(tag)) {
      endParagraph();
      inside(children, { ...style, bold: true });
      endParagraph();
    } else if (tag === 'pre') {
      endParagraph();
      spans.push({ text: words(node) });
      endParagraph();
    } else if (BLOCKS.has(tag) || tag === 'hr') {
      endParagraph();
      const item = flatItem(node);
      if (item) items.push({ ...item, spans: flat(pastedBlocks(item.content), '\n') });
      else inside(children, style);
      endParagraph();
    } else inside(children, style);
  }

  function link(node: Pasted, style: Style): void {
    const address = node.attr('href').trim();
    const stored = /^(https|mailto):/i.test(address) ? linkAddress(address) : null;
    inside(node.children, stored === null ? style : { ...style, link: stored });
    // No link can be made of this address, but it was there to be read.
    if (/^http:/i.test(address) && !words(node).includes(address)) add(` (${address})`, style);
  }

  inside(nodes, {});
  endParagraph();
  endItems();
  return blocks;
}

/** Bold and italic by the name of an element or by its style; everything else about its look is left behind. */
function styleOf({ tag, attr }: Pasted, outer: Style): Style {
  const css = attr('style');
  const weight = /font-weight\s*:\s*(\w+)/i.exec(css)?.[1];
  const slant = /font-style\s*:\s*(\w+)/i.exec(css)?.[1];
  const bold = weight ? /^bold|^[6-9]00$/.test(weight) : tag === 'b' || tag === 'strong' || outer.bold;
  const italic = slant
    ? /^(italic|oblique)$/.test(slant)
    : tag === 'i' || tag === 'em' || tag === 'cite' || outer.italic;
  return { ...outer, bold: Boolean(bold), italic: Boolean(italic) };
}

const isElement = (node: Pasted | string): node is Pasted => typeof node !== 'string';
const isList = ({ tag }: Pasted) => tag === 'ul' || tag === 'ol';

/** Some programs put an inner list beside its item instead of into it. */
function listItems(list: Pasted): ListItem[] {
  const items: ListItem[] = [];
  for (const node of list.children.filter(isElement)) {
    const inner = isList(node) ? [node] : node.children.filter(isElement).filter(isList);
    const children = inner.flatMap(listItems);
    const last = items.at(-1);
    if (!isList(node)) {
      const spans = flat(pastedBlocks(node.children.filter((child) => !isElement(child) || !isList(child))), '\n');
      items.push({ spans, ...(children.length > 0 && { children }) });
    } else if (last) items[items.length - 1] = { ...last, children: [...(last.children ?? []), ...children] };
    else items.push(...children);
  }
  return items;
}

function tableLines(table: Pasted): RichBlock[] {
  const rows = below(table, 'tr').map((row) =>
    row.children
      .filter(isElement)
      .map((cell) => flat(pastedBlocks(cell.children), ' '))
      .flatMap((cell, i): Spans => (i > 0 ? [{ text: ' · ' }, ...cell] : cell)),
  );
  const caption = below(table, 'caption').flatMap(({ children }) => pastedBlocks(children));
  return [...caption, { kind: 'paragraph', spans: rows.flatMap((row, i) => (i > 0 ? [{ text: '\n' }, ...row] : row)) }];
}

function below(node: Pasted, tag: string): Pasted[] {
  return node.children
    .filter(isElement)
    .flatMap((child) => (child.tag === tag ? [child] : child.tag === 'table' ? [] : below(child, tag)));
}

/** Several blocks as one run of text. */
function flat(blocks: readonly RichBlock[], between: string): Spans {
  const lines = blocks.flatMap((block): Spans[] => (block.kind === 'list' ? itemLines(block.items) : [block.spans]));
  return lines.flatMap((line, i) => (i > 0 ? [{ text: between }, ...line] : line));
}

function itemLines(items: readonly ListItem[]): Spans[] {
  return items.flatMap(({ spans, children = [] }) => [[{ text: '• ' }, ...spans], ...itemLines(children)]);
}

export function words(node: Pasted | string): string {
  return typeof node === 'string' ? node : node.children.map(words).join('');
}
