import type { BlockOf } from '../../../../shared/report/blocks';
import type { Writing } from '../context';
import type { Paragraph } from '../paragraph';
import { runs, textRuns } from '../runs';
import { STYLE } from '../styles/ids';

export function quote(block: BlockOf<'quote'>, writing: Writing): Paragraph[] {
  const said = {
    style: STYLE.quote,
    keepNext: block.source !== undefined,
    children: runs(block.spans, writing.bookmarks),
  };
  if (block.source === undefined) return [said];
  return [said, { style: STYLE.quoteSource, children: textRuns(block.source) }];
}
