import type { BlockOf } from '../../../../shared/report/blocks';
import { cellHeight } from '../../../../shared/report/cell-height';
import { oneLine } from '../../../../shared/report/clean';
import { answer } from '../answer';
import { cell } from '../cells';
import type { Writing } from '../context';
import type { Element } from '../element';
import { MM } from '../geometry';
import { type RowPlan, writeTable } from '../rows';
import { textRuns } from '../runs';
import { STYLE } from '../styles/ids';
import { TABLE_STYLE } from '../styles/table-styles';

/** From line to line in millimetres: for a pen on paper, and for typing in Word. */
const LINE = 8;

/** A question over ruled empty rows, for the pen, with a field to type into on the first; all of it stays together. */
export function lines(block: BlockOf<'lines'>, writing: Writing): Element[] {
  const width = writing.page.textWidth;
  const label = oneLine(block.label);
  const height = Math.round(LINE * MM);
  // The first line is the rule below the question's own row.
  const first = cellHeight([[{ text: label }]], width) + height;
  const head: RowPlan = {
    cells: [cell(width, [{ style: STYLE.linesLabel, children: textRuns(label) }, answer(label)])],
    height: first,
    least: first,
    header: true,
  };
  const line = (): RowPlan => ({ cells: [cell(width, [])], height, least: height });
  const rows = [head, ...Array.from({ length: Math.max(0, block.count - 1) }, line)];
  const text = { caption: label, description: label };
  return [writeTable({ style: TABLE_STYLE.lines, widths: [width], rows, look: {}, text, card: true }, writing)];
}
