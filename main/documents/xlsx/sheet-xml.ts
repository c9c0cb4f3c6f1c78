import { clean } from '../../../shared/report/clean';
import {
  isProduct,
  type Sheet,
  type SheetCell,
  type SheetColumn,
  type SheetKind,
  type SheetSum,
} from '../../../shared/report/data/workbook';
import { dayNumber } from '../../../shared/support/weeks';
import { escapeXml } from '../docx/finish/xml';
import { cellStyle, HEAD_STYLE } from './styles-xml';

/** Excel counts days from 30 December 1899, so that the leap day 1900 never had fits in. */
const EPOCH = dayNumber('1899-12-30');
/** Excel opens no file with a longer text in a cell. */
const LONGEST = 32_767;

/** One sheet: filters and a fixed head over the rows, sums below them with a free row between. */
export function sheetXml(sheet: Sheet, first: boolean): string {
  const { columns, rows, sums = [], frozen = 0 } = sheet;
  const head = `<row r="1" ht="32" customHeight="1">${columns.map(({ header }, i) => textXml(at(i, 1), header, HEAD_STYLE)).join('')}</row>`;
  const body = rows.map((row, r) => {
    const cells = columns.map(({ kind }, i) => cellXml(row[i] ?? null, kind, i, r + 2));
    return `<row r="${r + 2}" ht="${rowHeight(row, columns)}">${cells.join('')}</row>`;
  });
  const foot = sums.map((sum, i) => sumXml(sheet, sum, lastRow(sheet) + 2 + i));
  const area = `${at(0, 1)}:${at(columns.length - 1, lastRow(sheet))}`;
  const widths = columns.map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const corner = at(frozen, 2);
  const side = frozen > 0 ? ` xSplit="${frozen}"` : '';
  const pane = frozen > 0 ? 'bottomRight' : 'bottomLeft';
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView showGridLines="0"${first ? ' tabSelected="1"' : ''} workbookViewId="0"><pane${side} ySplit="1" topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols>`,
    `<sheetData>${head}${body.join('')}${foot.join('')}</sheetData>`,
    `<autoFilter ref="${area}"/>`,
    choicesXml(sheet),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesWide(sheet)}" fitToHeight="0"/></worksheet>`,
  ].join('');
}

/** Points of a line, and the lines a row shows at most: the whole text stands in the cell. */
const [LINE, MOST] = [15, 8];

/** Room for the tallest cell; without it not every program would make some for wrapped text. */
function rowHeight(row: readonly SheetCell[], columns: readonly SheetColumn[]): number {
  const lines = columns.map(({ width }, i) => {
    const cell = row[i];
    if (typeof cell !== 'string') return 1;
    return cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / width)), 0);
  });
  return LINE * Math.min(MOST, Math.max(1, ...lines));
}

/** Number of the last row of the table, its head included. */
export const lastRow = ({ rows }: Sheet): number => rows.length + 1;

/** `A1` of a column counted from 0 and a row counted from 1. */
const at = (column: number, row: number): string => `${letters(column)}${row}`;
export const absolute = (column: number, row: number): string => `$${letters(column)}$${row}`;

export function letters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return `${rest >= 0 ? letters(rest) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

function cellXml(cell: SheetCell, kind: SheetKind, column: number, row: number): string {
  const place = at(column, row);
  const style = cellStyle(kind);
  if (cell === null || cell === '') return `<c r="${place}" s="${style}"/>`;
  if (isProduct(cell)) return formulaXml(place, style, cell.product.map((one) => at(one, row)).join('*'), cell.value);
  if (typeof cell === 'number') return numberXml(place, style, kind === 'percent' ? cell / 100 : cell);
  return kind === 'date' ? numberXml(place, style, dayNumber(cell) - EPOCH) : textXml(place, cell, style);
}

const numberXml = (place: string, style: number, value: number): string =>
  `<c r="${place}" s="${style}"><v>${value}</v></c>`;

const formulaXml = (place: string, style: number, formula: string, value: number): string =>
  `<c r="${place}" s="${style}"><f>${escapeXml(formula)}</f><v>${value}</v></c>`;

/** Text stands in its cell and is never reckoned, whatever it begins with. */
function textXml(place: string, text: string, style: number): string {
  const said = [...clean(text)].slice(0, LONGEST).join('').slice(0, LONGEST);
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(said)}</t></is></c>`;
}

/** `SUM` of the whole column, `SUMIFS` of the rows in which others hold certain words. */
function sumXml(sheet: Sheet, { label, labelColumn, column, where, value }: SheetSum, row: number): string {
  const range = (one: number) => `${absolute(one, 2)}:${absolute(one, lastRow(sheet))}`;
  const conditions = where.map((one) => `${range(one.column)},"${one.equals.replaceAll('"', '""')}"`);
  const formula = where.length === 0 ? `SUM(${range(column)})` : `SUMIFS(${[range(column), ...conditions].join(',')})`;
  const cells = sheet.columns.map(({ kind }, i) => {
    if (i === labelColumn) return textXml(at(i, row), label, cellStyle('text', true));
    if (i === column) return formulaXml(at(i, row), cellStyle(kind, true), formula, value);
    return `<c r="${at(i, row)}" s="${cellStyle(kind, true)}"/>`;
  });
  return `<row r="${row}">${cells.join('')}</row>`;
}

/** Letters on a wide page that can still be read without a glass. */
const READABLE = 190;

const pagesWide = ({ columns }: Sheet): number =>
  Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / READABLE);

/** Usual words to choose from; others may be typed. */
function choicesXml({ columns, rows }: Sheet): string {
  const lists = columns.flatMap(({ choices }: SheetColumn, i) => {
    if (!choices || rows.length === 0) return [];
    const source = `'${choices.sheet.replaceAll("'", "''")}'!${absolute(choices.column, 2)}:${absolute(choices.column, choices.count + 1)}`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${at(i, 2)}:${at(i, rows.length + 1)}"><formula1>${escapeXml(source)}</formula1></dataValidation>`;
  });
  return lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}
