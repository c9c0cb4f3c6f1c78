import { Paragraph, TableOfContents } from 'docx';
import type { BlockOf } from '../../../../shared/report/blocks';
import { oneLine } from '../../../../shared/report/clean';
import { STYLE } from '../styles/ids';

/**
 * Chapters and sections with their pages, linked. docx fills the entries in; `dirty` leaves the page
 * numbers to Word, which then asks before it updates them.
 */
export function contents(
  block: BlockOf<'contents'>,
  dirty: boolean,
  newPage: boolean,
): (Paragraph | TableOfContents)[] {
  const title = oneLine(block.title);
  return [
    new Paragraph({ style: STYLE.contentsTitle, pageBreakBefore: newPage ? true : undefined, text: title }),
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: '1-2',
      useAppliedParagraphOutlineLevel: false,
      hideTabAndPageNumbersInWebView: true,
      beginDirty: dirty,
    }),
  ];
}
