import { oneLine } from '../../../shared/report/clean';
import type { Writing } from './context';
import { type Element, element } from './element';
import type { Paragraph } from './paragraph';
import { marked, PRESERVE, textRuns } from './runs';
import { STYLE } from './styles/ids';

/** "Tabelle 3: …" above a table; Word counts. The label is what cross-references point at. */
export function tableCaption(text: string, anchor: string | undefined, writing: Writing): Paragraph {
  return caption(writing.report.words.table, text, anchor, writing, STYLE.caption, writing.newPage);
}

/** "Abbildung 2: …" below a figure. */
export function figureCaption(text: string, writing: Writing): Paragraph {
  const style = writing.leading ? STYLE.figureCaptionLeading : STYLE.figureCaption;
  return caption(writing.report.words.figure, text, undefined, writing, style, false);
}

function caption(
  word: string,
  text: string,
  anchor: string | undefined,
  writing: Writing,
  style: string,
  newPage: boolean,
): Paragraph {
  const label = writing.report.unnumbered ? [] : [...textRuns(`${word}\u00A0`), counted(sequence(word), writing)];
  return {
    style,
    newPage,
    children: writing.report.unnumbered
      ? marked(textRuns(oneLine(text)), anchor, writing)
      : [...marked(label, anchor, writing), ...textRuns(`: ${oneLine(text)}`)],
  };
}

/**
 * A number that Word counts anew when something is put in; until then it shows the one written here. docx has such a
 * field, too, but fills it in only together with page numbers, and then goes through the whole document for it.
 */
function counted(name: string, { counters }: Writing): Element {
  const number = (counters.captions.get(name) ?? 0) + 1;
  counters.captions.set(name, number);
  return element('w:r', undefined, [
    mark('begin'),
    element('w:instrText', PRESERVE, [`SEQ ${name}`]),
    mark('separate'),
    element('w:t', PRESERVE, [String(number)]),
    mark('end'),
  ]);
}

const mark = (type: 'begin' | 'separate' | 'end') => element('w:fldChar', { 'w:fldCharType': type });

/** Word's own captions use the label as the name of the sequence; a name holds letters only. */
function sequence(word: string): string {
  return word.replace(/[^\p{L}]/gu, '') || 'Table';
}
