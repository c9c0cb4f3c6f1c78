import { Table, type TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { oneLine } from '../../../shared/report/clean';
import type { TableText, Writing } from './context';

/** A table of so many rows stays on one page, if it finds room there; longer ones repeat their head on the next. */
const KEPT_ROWS = 10;
const TABLE_SHARE = 1;
/** Cards may run over the page's end when they are taller than this share of it: white pages read worse. */
const CARD_SHARE = 0.15;
/** What ends a chapter stays whole up to this share: its last rows would stand alone on a page. */
const LAST_CARD_SHARE = 0.4;
const LAST_TABLE_SHARE = 0.6;

export interface RowPlan {
  readonly cells: TableCell[];
  /** Estimated height in twentieths of a point. */
  readonly height: number;
  readonly header?: boolean;
  /** Not to be broken even when it fills most of a page, as a row with upright text. */
  readonly whole?: boolean;
  /** The least height, for writing by hand and for upright labels. */
  readonly least?: number;
}

interface TablePlan {
  readonly style: string;
  readonly widths: readonly number[];
  readonly rows: readonly RowPlan[];
  readonly look: { readonly firstColumn?: boolean; readonly lastRow?: boolean; readonly stripes?: boolean };
  readonly text: TableText;
  /** Read as one thing: a small one is kept on one page however many rows it has. */
  readonly card?: boolean;
}

/** @param share height in that of the page */
function staysWhole({ card, rows }: TablePlan, share: number, endsChapter: boolean): boolean {
  if (card === true) return share < (endsChapter ? LAST_CARD_SHARE : CARD_SHARE);
  return share < TABLE_SHARE && (rows.length <= KEPT_ROWS + 1 || (endsChapter && share < LAST_TABLE_SHARE));
}

/**
 * A table of fixed widths with a repeated head. Rows stay whole unless they fill half a page, a short table
 * stays on one page, and a longer one leaves no row alone, nor a note on it: a row taller than the page could not be
 * broken at all.
 */
export function buildTable(plan: TablePlan, writing: Writing): Table {
  const { rows, look } = plan;
  const total = rows.reduce((sum, row) => sum + row.height, 0);
  const share = total / writing.page.textHeight;
  const last = rows.length - 1;
  const together = staysWhole(plan, share, writing.endsChapter);
  const kept = (index: number) =>
    index < last ? together || index < 2 || index === last - 1 : writing.leading !== null;
  writing.counters.tables.push({ caption: oneLine(plan.text.caption), description: oneLine(plan.text.description) });
  return new Table({
    style: plan.style,
    layout: TableLayoutType.FIXED,
    width: { size: plan.widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: plan.widths,
    tableLook: {
      firstRow: true,
      lastRow: look.lastRow === true,
      firstColumn: look.firstColumn === true,
      lastColumn: false,
      noHBand: look.stripes !== true,
      noVBand: true,
    },
    rows: rows.map(
      (row, index) =>
        new TableRow({
          children: row.cells,
          tableHeader: row.header,
          cantSplit: row.height < writing.page.textHeight * (row.whole === true ? 0.85 : 0.5) ? true : undefined,
          keepNext: kept(index) ? true : undefined,
          height: row.least === undefined ? undefined : { value: row.least, rule: 'atLeast' },
        }),
    ),
  });
}
