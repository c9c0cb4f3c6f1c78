import { clean } from '../../../shared/report/clean';
import { isProduct, type SheetCell, type SheetKind, type Workbook } from '../../../shared/report/data/workbook';

/** Excel reads UTF-8 only where this stands in front. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet would take for a formula, in half and full width (OWASP, CSV injection). */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * The first sheet as text that opens rightly by a double click: with `;` and decimal commas where the language writes
 * them, with `,` and points else (RFC 4180, lines end in CRLF).
 */
export function writeCsv({ language, sheets }: Workbook): string {
  const [sheet] = sheets;
  if (!sheet) return BYTE_ORDER_MARK;
  const german = language.startsWith('de');
  const head = sheet.columns.map(({ header }) => quoted(guarded(header), german));
  const rows = sheet.rows.map((row) =>
    sheet.columns.map(({ kind }, i) => quoted(cellText(row[i] ?? null, kind, german), german)),
  );
  return `${BYTE_ORDER_MARK}${[head, ...rows].map((cells) => `${cells.join(german ? ';' : ',')}\r\n`).join('')}`;
}

function cellText(cell: SheetCell, kind: SheetKind, german: boolean): string {
  if (cell === null) return '';
  if (isProduct(cell)) return numberText(cell.value, german);
  if (typeof cell === 'number') return kind === 'percent' ? `${numberText(cell, german)}%` : numberText(cell, german);
  return kind === 'date' ? dateText(cell, german) : guarded(cell);
}

/** Without marks between thousands, which no spreadsheet reads everywhere. */
const numberText = (value: number, german: boolean): string =>
  german ? String(value).replace('.', ',') : String(value);

/** `01.03.2026` is a date to a German spreadsheet, `2026-03-01` to any English one, in Britain and America the same. */
const dateText = (date: string, german: boolean): string =>
  german ? date.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1') : date;

/** An apostrophe in front makes text of what would be reckoned. */
const guarded = (text: string): string => (FORMULA.test(text) ? `'${clean(text)}` : clean(text));

function quoted(text: string, german: boolean): string {
  return /["\n\r]/.test(text) || text.includes(german ? ';' : ',') || /^\s|\s$/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
