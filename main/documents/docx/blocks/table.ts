import type { BlockOf, Cell, Column } from '../../../../shared/report/blocks';
import { rowHeight } from '../../../../shared/report/cell-height';
import type { BodyPart } from '../body';
import { tableCaption } from '../caption';
import { textCell } from '../cells';
import { columnWidths } from '../column-widths';
import type { Writing } from '../context';
import { type RowPlan, writeTable } from '../rows';
import { STYLE } from '../styles/ids';
import { TABLE_STYLE } from '../styles/table-styles';

interface CellStyles {
  readonly left: string;
  readonly right: string;
  /** Of what a row is about: the first line of its first cell. */
  readonly name: string;
}

const HEAD: CellStyles = { left: STYLE.tableHead, right: STYLE.tableHeadNumber, name: STYLE.tableHead };
const BODY: CellStyles = { left: STYLE.tableText, right: STYLE.tableNumber, name: STYLE.tableName };
const TOTAL: CellStyles = { left: STYLE.tableTotal, right: STYLE.tableTotalNumber, name: STYLE.tableTotal };

export function table(block: BlockOf<'table'>, writing: Writing): BodyPart[] {
  const widths = columnWidths(block, writing.report, writing.page.textWidth);
  const body = block.rows.map((cells) => tableRow(cells, block.columns, widths, BODY, writing));
  const total = block.total ? [tableRow(block.total, block.columns, widths, TOTAL, writing)] : [];
  const plan = {
    style: TABLE_STYLE.data,
    widths,
    rows: [headRow(block.columns, widths, writing), ...body, ...total],
    look: { firstColumn: true, lastRow: block.total !== undefined, stripes: true },
    text: block,
  };
  return [tableCaption(block.caption, block.anchor, writing), writeTable(plan, writing)];
}

/** The row of column titles, repeated on every page. */
export function headRow(columns: readonly Column[], widths: readonly number[], writing: Writing): RowPlan {
  const titles: Cell[] = columns.map((column) => [[{ text: column.header }]]);
  return { ...tableRow(titles, columns, widths, HEAD, writing), header: true };
}

/** One cell per column, whatever the row holds: a short row is filled up, a long one cut. */
export function tableRow(
  cells: readonly Cell[],
  columns: readonly Column[],
  widths: readonly number[],
  styles: CellStyles,
  writing: Writing,
): RowPlan {
  return {
    cells: columns.map((column, index) => {
      const style = styles[column.align ?? 'left'];
      const first = index === 0 && column.align !== 'right' ? styles.name : style;
      return textCell(widths[index] ?? 0, cells[index] ?? [], { first, style }, writing);
    }),
    height: rowHeight(cells, widths),
  };
}

/** In a form rows are written into: only what is set bold by its words is. */
export const FORM_CELLS: CellStyles = { ...BODY, name: STYLE.tableText };
