import type { JSONContent } from '@tiptap/core';
import type { ListItem, Span, Spans } from '../../../shared/report/blocks';
import { styled } from '../../../shared/report/normal-text';
import type { RichBlock } from '../../../shared/report/rich-text';

/**
 * What the editor shows of the blocks our parser has read, and back. The editor never reads Markdown by itself:
 * `parseRichText` alone says what a stored text means, and `writeRichText` writes it.
 */
export function docOf(blocks: readonly RichBlock[]): JSONContent {
  const content = blocks.map(
    (block): JSONContent =>
      block.kind === 'list' ? list(block.items, block.ordered) : textBlock(block.kind, block.spans),
  );
  return { type: 'doc', content: content.length > 0 ? content : [textBlock('paragraph', [])] };
}

function list(items: readonly ListItem[], ordered: boolean): JSONContent {
  return {
    type: ordered ? 'orderedList' : 'bulletList',
    content: items.map(({ spans, children = [] }) => ({
      type: 'listItem',
      content: [textBlock('paragraph', spans), ...(children.length > 0 ? [list(children, ordered)] : [])],
    })),
  };
}

function textBlock(type: 'paragraph' | 'quote', spans: Spans): JSONContent {
  const content = spans.flatMap(inline);
  return { type, ...(content.length > 0 && { content }) };
}

function inline({ text, bold, italic, link }: Span): JSONContent[] {
  const marks = [
    ...(link === undefined ? [] : [{ type: 'link', attrs: { href: link } }]),
    ...(bold ? [{ type: 'bold' }] : []),
    ...(italic ? [{ type: 'italic' }] : []),
  ];
  const marked = marks.length > 0 ? { marks } : {};
  return text
    .split(/(\n)/)
    .filter((part) => part !== '')
    .map((part) => (part === '\n' ? { type: 'hardBreak', ...marked } : { type: 'text', text: part, ...marked }));
}

/** The blocks of a document of the editor, as they stand there; `writeRichText` brings them into their normal form. */
export function blocksOf(doc: JSONContent): RichBlock[] {
  return (doc.content ?? []).map((node): RichBlock => {
    if (node.type === 'bulletList' || node.type === 'orderedList')
      return { kind: 'list', ordered: node.type === 'orderedList', items: itemsOf(node) };
    return { kind: node.type === 'quote' ? 'quote' : 'paragraph', spans: spansOf(node) };
  });
}

function itemsOf(list: JSONContent): ListItem[] {
  return (list.content ?? []).map(({ content = [] }) => {
    const [text, ...lists] = content;
    const children = lists.flatMap(itemsOf);
    return { spans: text ? spansOf(text) : [], ...(children.length > 0 && { children }) };
  });
}

function spansOf({ content = [] }: JSONContent): Span[] {
  return content.map(({ type, text = '', marks = [] }) => {
    const has = (name: string) => marks.some((mark) => mark.type === name);
    const href: unknown = marks.find((mark) => mark.type === 'link')?.attrs?.href;
    return styled(type === 'hardBreak' ? '\n' : text, {
      bold: has('bold'),
      italic: has('italic'),
      link: typeof href === 'string' ? href : undefined,
    });
  });
}
