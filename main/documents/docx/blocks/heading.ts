import type { BlockOf } from '../../../../shared/report/blocks';
import { oneLine } from '../../../../shared/report/clean';
import type { Writing } from '../context';
import type { Paragraph } from '../paragraph';
import { marked, textRuns } from '../runs';
import { STYLE } from '../styles/ids';

/** Numbered by its style, so the text carries no number of its own. A heading without text is left out. */
export function heading(block: BlockOf<'heading'>, writing: Writing): Paragraph[] {
  const text = oneLine(block.text);
  if (text === '') return [];
  return [
    {
      style: STYLE.headings[block.level],
      newPage: writing.newPage || opensPage(block, writing),
      children: marked(textRuns(text), block.anchor, writing),
    },
  ];
}

/** A chapter begins on a new page: readers look for it there, and every renderer then counts the pages alike. */
function opensPage({ level }: BlockOf<'heading'>, { chaptersFlow }: Writing): boolean {
  return level === 1 && !chaptersFlow;
}
