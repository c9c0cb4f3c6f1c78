import { Paragraph } from 'docx';
import type { BlockOf } from '../../../../shared/report/blocks';
import type { Writing } from '../context';
import { runs, textRuns } from '../runs';
import { STYLE } from '../styles/ids';

export function quote(block: BlockOf<'quote'>, writing: Writing): Paragraph[] {
  const said = new Paragraph({
    style: STYLE.quote,
    keepNext: block.source === undefined ? undefined : true,
    children: runs(block.spans, writing.bookmarks),
  });
  if (block.source === undefined) return [said];
  return [said, new Paragraph({ style: STYLE.quoteSource, children: textRuns(block.source) })];
}
