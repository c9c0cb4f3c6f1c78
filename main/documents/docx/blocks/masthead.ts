import type { BlockOf } from '../../../../shared/report/blocks';
import { oneLine } from '../../../../shared/report/clean';
import type { Writing } from '../context';
import type { Paragraph } from '../paragraph';
import { textRuns } from '../runs';
import { STYLE } from '../styles/ids';
import { picture } from './figure';

/** In pixels of the screen. */
const LOGO = { width: 190, height: 52 };

/** Logo, title and one line over a rule: what a paper without a cover begins with. */
export function masthead(block: BlockOf<'masthead'>, writing: Writing): Paragraph[] {
  const logo = block.logo && { style: STYLE.mastheadLogo, children: [picture(block.logo, LOGO, 'logo')] };
  return [
    ...(logo ? [logo] : []),
    { style: STYLE.headings[1], newPage: writing.newPage, children: textRuns(oneLine(block.title)) },
    { style: STYLE.mastheadLine, children: textRuns(oneLine(block.line)) },
  ];
}
