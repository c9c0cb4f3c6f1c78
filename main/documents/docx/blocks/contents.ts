import { TableOfContents } from 'docx';
import type { Block, BlockOf } from '../../../../shared/report/blocks';
import { oneLine } from '../../../../shared/report/clean';
import type { BodyPart } from '../body';
import { page } from '../geometry';
import { textRuns } from '../runs';
import { CONTENTS_LINES } from '../styles/front-styles';
import { STYLE } from '../styles/ids';

/** Contents shorter than this share of a page stand below what comes before them. */
const SHORT = 0.6;
/** The line in which the field of the contents ends. */
const END = 300;

/** Whether the contents nearly fill one page: below something else they would leave a few lines to the next. */
export function wantOwnPage(blocks: readonly Block[]): boolean {
  const height = blocks.reduce(
    (sum: number, block) => sum + (block.kind === 'heading' ? CONTENTS_LINES[block.level] : 0),
    CONTENTS_LINES.title + END,
  );
  const share = height / page('portrait').textHeight;
  return share > SHORT && share < 0.99;
}

/**
 * Chapters and sections with their pages, linked. docx fills the entries in; `dirty` leaves the page
 * numbers to Word, which then asks before it updates them.
 */
export function contents(block: BlockOf<'contents'>, dirty: boolean, newPage: boolean): BodyPart[] {
  const title = oneLine(block.title);
  return [
    { style: STYLE.contentsTitle, newPage, children: textRuns(title) },
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: '1-2',
      useAppliedParagraphOutlineLevel: false,
      hideTabAndPageNumbersInWebView: true,
      beginDirty: dirty,
    }),
  ];
}
