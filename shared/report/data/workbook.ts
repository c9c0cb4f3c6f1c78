import type { Report } from '../blocks';

/** Tables that go on living in a spreadsheet: real numbers and dates, and sums that are reckoned there. */
export interface Workbook {
  /** BCP 47, e.g. `de-DE`. */
  readonly language: string;
  readonly properties: Report['properties'];
  /** `RRGGBB` behind the heads of the columns. */
  readonly primary: string;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  /** Columns at the left that stay in sight. */
  readonly frozen?: number;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly sums?: readonly SheetSum[];
}

/** `percent`: 0 to 100. `date`: ISO dates. */
export type SheetKind = 'text' | 'number' | 'money' | 'percent' | 'date';

export interface SheetColumn {
  readonly header: string;
  /** In letters. */
  readonly width: number;
  readonly kind: SheetKind;
  /** Where the words stand that are usual here. */
  readonly choices?: { readonly sheet: string; readonly column: number; readonly count: number };
}

/** One column of the same row times another, with the result for programs that do not reckon. */
export interface Product {
  readonly product: readonly [number, number];
  readonly value: number;
}

export type SheetCell = string | number | null | Product;

/** The sum of a column, of those rows in which other columns hold these words. */
export interface SheetSum {
  readonly label: string;
  /** Where the label stands. */
  readonly labelColumn: number;
  readonly column: number;
  readonly where: readonly { readonly column: number; readonly equals: string }[];
  readonly value: number;
}

export const isProduct = (cell: SheetCell): cell is Product => typeof cell === 'object' && cell !== null;
