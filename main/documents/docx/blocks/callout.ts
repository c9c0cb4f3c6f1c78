import type { BlockOf, Spans } from '../../../../shared/report/blocks';
import type { Writing } from '../context';
import type { Paragraph } from '../paragraph';
import { LINE_BREAK, runs, textRuns } from '../runs';
import { RUN_STYLE, STYLE } from '../styles/ids';

/** A shaded key message: paragraphs of one style, so Word and others draw them as one box. */
export function callout(block: BlockOf<'callout'>, writing: Writing): Paragraph[] {
  const title = block.title ? [...textRuns(block.title, RUN_STYLE.strong), LINE_BREAK] : [];
  const words = (spans: Spans) =>
    block.lead === true ? spans.flatMap(({ text }) => textRuns(text, RUN_STYLE.lead)) : runs(spans, writing.bookmarks);
  const paragraphs = block.paragraphs.length === 0 && title.length > 0 ? [[]] : block.paragraphs;
  return paragraphs.map(
    (spans, index): Paragraph => ({
      style: STYLE.keyMessage,
      keepNext: index < paragraphs.length - 1,
      children: [...(index === 0 ? title : []), ...words(spans)],
    }),
  );
}
