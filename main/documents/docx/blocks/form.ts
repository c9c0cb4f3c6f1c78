import type { BlockOf } from '../../../../shared/report/blocks';
import type { Writing } from '../context';
import type { Element } from '../element';
import { distribute, MM } from '../geometry';
import { writeTable } from '../rows';
import { TABLE_STYLE } from '../styles/table-styles';
import { FORM_CELLS, headRow, tableRow } from './table';

/** Room to sign by hand, in millimetres. */
const SIGNATURE = 17;

export function form(block: BlockOf<'form'>, writing: Writing): Element[] {
  const least = Math.round((block.room ?? SIGNATURE) * MM);
  const widths = distribute(
    writing.page.textWidth,
    block.columns.map((column) => column.weight),
  );
  const rows = block.rows.map((cells) => {
    const row = tableRow(cells, block.columns, widths, FORM_CELLS, writing);
    return { ...row, height: Math.max(row.height, least), least };
  });
  const text = { caption: block.description, description: block.description };
  const plan = {
    style: TABLE_STYLE.form,
    widths,
    rows: [headRow(block.columns, widths, writing), ...rows],
    look: { firstColumn: true },
    text,
  };
  return [writeTable(plan, writing)];
}
