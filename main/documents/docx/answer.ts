import { element } from './element';
import type { Paragraph } from './paragraph';
import { textRuns } from './runs';
import { STYLE } from './styles/ids';

/** Word takes no longer names of fields. */
const NAME = 64;
/** Room to click into that prints as nothing; the first letter typed replaces it. */
export const ROOM = '\u2002'.repeat(5);
/** Names that room where Word looks for it when an answer is deleted again, see `finish/glossary.ts`. */
export const ANSWER_PART = 'LeitfadenAnswer';

/** A paragraph to type an answer into: a field of plain text of several lines, named after its question. */
export function answer(question: string): Paragraph {
  // Half a letter at the cut would be no XML.
  const name = { 'w:val': question.slice(0, NAME).replace(/[\uD800-\uDBFF]$/, '') };
  return {
    style: STYLE.tableText,
    children: [
      element('w:sdt', undefined, [
        element('w:sdtPr', undefined, [
          element('w:alias', name),
          element('w:tag', name),
          element('w:placeholder', undefined, [element('w:docPart', { 'w:val': ANSWER_PART })]),
          element('w:showingPlcHdr'),
          element('w:text', { 'w:multiLine': '1' }),
        ]),
        element('w:sdtContent', undefined, textRuns(ROOM)),
      ]),
    ],
  };
}
