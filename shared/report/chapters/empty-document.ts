import type { Block } from '../blocks';
import { paragraph } from '../chapter';
import type { Context } from '../context';

/** What stands behind the cover of a project that holds nothing yet: a sentence, not a white page. */
export function emptyDocument(c: Context): Block[] {
  const { title, text } = c.texts.empty;
  return [{ kind: 'heading', level: 1, text: title }, paragraph(text(c.du))];
}
