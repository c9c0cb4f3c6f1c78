import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { parseRichText } from '../../../shared/report/rich-text';
import { writeRichText } from '../../../shared/report/write-rich-text';
import { blocksOf, docOf } from './doc';

const written = new WeakMap<Node, string>();

/** The text that is stored for a document of the editor; written once for each. */
export function textOf(doc: Node): string {
  const known = written.get(doc);
  if (known !== undefined) return known;
  const text = writeRichText(blocksOf(doc.toJSON()));
  written.set(doc, text);
  return text;
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
