import { Paragraph, type Table } from 'docx';
import type { BlockOf } from '../../../../shared/report/blocks';
import { oneLine } from '../../../../shared/report/clean';
import { cell } from '../cells';
import type { Writing } from '../context';
import { MM } from '../geometry';
import { buildTable, cellHeight, type RowPlan } from '../rows';
import { textRuns } from '../runs';
import { STYLE } from '../styles/ids';
import { TABLE_STYLE } from '../styles/table-styles';

/** From line to line in millimetres: for a pen on paper, and for typing in Word. */
const LINE = 8;

/** A question over empty rows with a rule under each; question and lines stay together. */
export function lines(block: BlockOf<'lines'>, writing: Writing): Table[] {
  const width = writing.page.textWidth;
  const label = oneLine(block.label);
  const height = Math.round(LINE * MM);
  const head: RowPlan = {
    cells: [cell(width, [new Paragraph({ style: STYLE.linesLabel, children: textRuns(label) })])],
    height: cellHeight([[{ text: label }]], width),
    header: true,
  };
  const line = (): RowPlan => ({ cells: [cell(width, [])], height, least: height });
  const rows = [head, ...Array.from({ length: Math.max(1, block.count) }, line)];
  const text = { caption: label, description: label };
  return [buildTable({ style: TABLE_STYLE.lines, widths: [width], rows, look: {}, text, card: true }, writing)];
}
