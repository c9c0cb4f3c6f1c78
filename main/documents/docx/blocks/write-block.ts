import type { Block } from '../../../../shared/report/blocks';
import type { BodyPart } from '../body';
import type { Writing } from '../context';
import { band } from './band';
import { callout } from './callout';
import { chart } from './chart';
import { contents } from './contents';
import { cover } from './cover';
import { facts } from './facts';
import { figure } from './figure';
import { form } from './form';
import { grid } from './grid';
import { heading } from './heading';
import { lines } from './lines';
import { list } from './list';
import { masthead } from './masthead';
import { paragraph } from './paragraph';
import { quadrants } from './quadrants';
import { quote } from './quote';
import { table } from './table';

/** A block that stands in the text; sections and page breaks are the document's own matter. */
export type TextBlock = Exclude<Block, { kind: 'section' | 'pageBreak' }>;

export function writeBlock(block: TextBlock, writing: Writing, dirtyContents: boolean): readonly BodyPart[] {
  switch (block.kind) {
    case 'heading':
      return heading(block, writing);
    case 'paragraph':
      return paragraph(block, writing);
    case 'list':
      return list(block, writing);
    case 'table':
      return table(block, writing);
    case 'facts':
      return facts(block, writing);
    case 'quadrants':
      return quadrants(block, writing);
    case 'grid':
      return grid(block, writing);
    case 'chart':
      return chart(block, writing);
    case 'band':
      return band(block, writing);
    case 'figure':
      return figure(block, writing);
    case 'callout':
      return callout(block, writing);
    case 'quote':
      return quote(block, writing);
    case 'contents':
      return contents(block, dirtyContents, writing.newPage);
    case 'cover':
      return cover(block, writing);
    case 'form':
      return form(block, writing);
    case 'lines':
      return lines(block, writing);
    case 'masthead':
      return masthead(block, writing);
  }
}
