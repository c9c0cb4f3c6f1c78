import type { Editor } from '@tiptap/core';
import { Slice } from '@tiptap/pm/model';
import { parseRichText, parseSpans, type RichBlock } from '../../../shared/report/rich-text';
import { docOf } from './doc';
import { pastedBlocks } from './pasted';
import type { Pasted } from './pasted-element';

/**
 * What is pasted or dropped: the text of a page without its look, else plain text in our own dialect. Nothing for what
 * an editor like this one has cut or copied: it puts its own pieces back as they were.
 */
export function blocksFrom(data: DataTransfer): RichBlock[] {
  const html = data.getData('text/html');
  if (/\sdata-pm-slice=/.test(html) && !/\sstyle\s*=/i.test(html)) return [];
  const blocks = html === '' ? [] : pastedBlocks(nodesOf(html));
  return blocks.length > 0 ? blocks : plainBlocks(data.getData('text/plain'));
}

/** Words from the middle of a line keep the blanks around them. */
function plainBlocks(text: string): RichBlock[] {
  const blocks = parseRichText(text);
  const inLine = blocks.every(({ kind }) => kind === 'paragraph') && text !== '' && !/[\r\n]/.test(text);
  return inLine ? [{ kind: 'paragraph', spans: parseSpans(text) }] : blocks;
}

/**
 * The nodes of foreign HTML. Nothing in it runs or loads: it is read in a document of its own. Its styles are only read,
 * so they get another name before: the content policy speaks about every style attribute that is parsed.
 */
function nodesOf(html: string): (Pasted | string)[] {
  const unstyled = html
    .replace(/<style\b[\s\S]*?(?:<\/style\s*>|$)/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-look='));
  return nodes(new DOMParser().parseFromString(unstyled, 'text/html').body);
}

function nodes(parent: Element): (Pasted | string)[] {
  return [...parent.childNodes].flatMap((node): (Pasted | string)[] => {
    if (node instanceof Text) return [node.data];
    if (!(node instanceof Element)) return [];
    return [
      {
        tag: node.localName,
        attr: (name) => node.getAttribute(name === 'style' ? 'data-look' : name) ?? '',
        children: nodes(node),
      },
    ];
  });
}

/** Puts blocks where the cursor stands: the first and last paragraph join the text around. */
export function insertBlocks(editor: Editor, blocks: readonly RichBlock[]): void {
  const { state, view, schema } = editor;
  const { content } = schema.nodeFromJSON(docOf(blocks));
  const open = (kind: string | undefined) => (kind === 'paragraph' ? 1 : 0);
  const slice = new Slice(content, open(content.firstChild?.type.name), open(content.lastChild?.type.name));
  view.dispatch(state.tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true));
}
