import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { parseRichText } from '../../../shared/report/rich-text';
import { writeRichText } from '../../../shared/report/write-rich-text';
import { blocksOf, docOf } from './doc';

const written = new WeakMap<Node, string>();

/**
 * The text that is stored for a document of the editor. Its parts never change, so each is written once: a key press
 * costs its own paragraph or list, however long the text is.
 */
export function textOf(doc: Node): string {
  const parts: Node[][] = [];
  for (const node of doc.children) {
    const before = parts.at(-1)?.[0];
    if (textOfPart(node) === '') continue;
    // Lists of one kind that touch are one, and are counted through.
    if (before && before.type === node.type && node.type.name.endsWith('List')) parts.at(-1)?.push(node);
    else parts.push([node]);
  }
  return parts
    .map((nodes) => (nodes.length === 1 && nodes[0] ? textOfPart(nodes[0]) : textOfNodes(nodes)))
    .join('\n\n');
}

function textOfPart(node: Node): string {
  const known = written.get(node);
  if (known !== undefined) return known;
  const text = textOfNodes([node]);
  written.set(node, text);
  return text;
}

function textOfNodes(nodes: readonly Node[]): string {
  return writeRichText(blocksOf({ content: nodes.map((node) => node.toJSON()) }));
}

/** Marks a change that is no edit of the person: it is never sent on. */
export const OUTSIDE = 'fromOutside';

/**
 * Shows a text that was changed elsewhere, by undo for example. Only the part that differs is put in, so that the cursor
 * stays where it is unless it stood in there.
 */
export function takeOver(editor: Editor, text: string): void {
  const { state, schema, view } = editor;
  const { doc } = state;
  const next = schema.nodeFromJSON(docOf(parseRichText(text)));
  const start = doc.content.findDiffStart(next.content);
  const end = doc.content.findDiffEnd(next.content);
  if (start === null || !end) return;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const { tr } = state;
  tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
  // Where the two halves do not fit, all of it is put in.
  const whole = tr.doc.eq(next) ? tr : state.tr.replaceWith(0, doc.content.size, next.content);
  view.dispatch(whole.setMeta(OUTSIDE, true));
}
