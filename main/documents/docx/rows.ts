import { oneLine } from '../../../shared/report/clean';
import { type Cell, writeCell } from './cells';
import type { Writing } from './context';
import { type Element, element } from './element';

/** A table of so many rows stays on one page, if it finds room there; longer ones repeat their head on the next. */
const KEPT_ROWS = 10;
const TABLE_SHARE = 1;
/** Rows at the beginning that stay together, the head included: of a card more, since two lines of it say nothing yet. */
const FIRST_ROWS = { table: 2, card: 3 } as const;
/** Cards may run over the page's end when they are taller than this share of it: white pages read worse. */
const CARD_SHARE = 0.15;
/** What ends a chapter stays whole up to this share: its last rows would stand alone on a page. */
const LAST_CARD_SHARE = 0.4;
const LAST_TABLE_SHARE = 0.6;

export interface RowPlan {
  readonly cells: readonly Cell[];
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
  /** What the table says to readers who cannot see it. */
  readonly text: { readonly caption: string; readonly description: string };
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
export function writeTable(plan: TablePlan, writing: Writing): Element {
  const { rows } = plan;
  const total = rows.reduce((sum, row) => sum + row.height, 0);
  const share = total / writing.page.textHeight;
  const last = rows.length - 1;
  const together = staysWhole(plan, share, writing.endsChapter);
  const first = FIRST_ROWS[plan.card === true ? 'card' : 'table'];
  const kept = (index: number) =>
    index < last ? together || index < first || index === last - 1 : writing.leading !== null;
  return element('w:tbl', undefined, [
    tableProperties(plan),
    element(
      'w:tblGrid',
      undefined,
      plan.widths.map((width) => element('w:gridCol', { 'w:w': width })),
    ),
    ...rows.map((row, index) =>
      element('w:tr', undefined, [
        ...rowProperties(row, writing),
        ...row.cells.map((one) => writeCell(one, kept(index))),
      ]),
    ),
  ]);
}

/** In the order of the schema, as in the functions below. */
function tableProperties({ style, widths, look, text }: TablePlan): Element {
  const caption = oneLine(text.caption);
  return element('w:tblPr', undefined, [
    element('w:tblStyle', { 'w:val': style }),
    element('w:tblW', { 'w:type': 'dxa', 'w:w': widths.reduce((a, b) => a + b, 0) }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblLook', {
      'w:firstRow': true,
      'w:lastRow': look.lastRow === true,
      'w:firstColumn': look.firstColumn === true,
      'w:lastColumn': false,
      'w:noHBand': look.stripes !== true,
      'w:noVBand': true,
    }),
    element('w:tblCaption', { 'w:val': caption }),
    element('w:tblDescription', { 'w:val': oneLine(text.description) || caption }),
  ]);
}

const WHOLE = element('w:cantSplit');
const HEADER = element('w:tblHeader');

/** None for a row that is like any other. */
function rowProperties({ height, whole, header, least }: RowPlan, { page }: Writing): Element[] {
  const parts: Element[] = [];
  if (height < page.textHeight * (whole === true ? 0.85 : 0.5)) parts.push(WHOLE);
  if (header === true) parts.push(HEADER);
  if (least !== undefined) parts.push(element('w:trHeight', { 'w:val': least, 'w:hRule': 'atLeast' }));
  return parts.length === 0 ? [] : [element('w:trPr', undefined, parts)];
}
