import { HeadingLevel, Paragraph } from 'docx';
import type { BlockOf } from '../../../../shared/report/blocks';
import { oneLine } from '../../../../shared/report/clean';
import type { Writing } from '../context';
import { marked, textRuns } from '../runs';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** Numbered by its style, so the text carries no number of its own. A heading without text is left out. */
export function heading(block: BlockOf<'heading'>, writing: Writing): Paragraph[] {
  const text = oneLine(block.text);
  if (text === '') return [];
  return [
    new Paragraph({
      heading: LEVELS[block.level],
      pageBreakBefore: writing.newPage || opensPage(block, writing) ? true : undefined,
      children: marked(textRuns(text), block.anchor, writing),
    }),
  ];
}

/** A chapter begins on a new page: readers look for it there, and every renderer then counts the pages alike. */
function opensPage({ level }: BlockOf<'heading'>, { chaptersFlow }: Writing): boolean {
  return level === 1 && !chaptersFlow;
}
