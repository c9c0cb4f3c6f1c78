import type { Cell as Content, ListItem, Spans } from '../../../shared/report/blocks';
import type { Writing } from './context';
import { type Element, element } from './element';
import { CELL_BULLETS } from './numbering';
import { type Paragraph, writeParagraph } from './paragraph';
import { runs } from './runs';
import { STYLE } from './styles/ids';

/** A cell, not yet written; without paragraphs it gets an empty one, as Word asks. */
export interface Cell extends CellLook {
  readonly width: number;
  readonly paragraphs: readonly Paragraph[];
}

interface CellLook {
  /** How many columns the cell covers. */
  readonly span?: number;
  readonly middle?: boolean;
  /** Read from below upwards, in a column that is narrow. */
  readonly upright?: boolean;
  /** `RRGGBB`, where the ground carries meaning. */
  readonly fill?: string;
}

/** @param width in twentieths of a point */
export function cell(width: number, paragraphs: readonly Paragraph[], look: CellLook = {}): Cell {
  return { ...look, width, paragraphs };
}

const EMPTY: readonly Paragraph[] = [{ style: STYLE.tableText }];

/** @param keepNext the cell's row must not be parted from the next one */
export function writeCell(cell: Cell, keepNext: boolean): Element {
  const paragraphs = cell.paragraphs.length === 0 ? EMPTY : cell.paragraphs;
  return element('w:tc', undefined, [
    element('w:tcPr', undefined, properties(cell)),
    ...paragraphs.map((one) => writeParagraph(keepNext ? { ...one, keepNext } : one)),
  ]);
}

const SIDE = { 'w:type': 'dxa', 'w:w': 28 };
const NO_SIDE = { 'w:type': 'dxa', 'w:w': 0 };
const UPRIGHT = [
  element('w:tcMar', undefined, [
    element('w:top', NO_SIDE),
    element('w:left', SIDE),
    element('w:bottom', NO_SIDE),
    element('w:right', SIDE),
  ]),
  element('w:textDirection', { 'w:val': 'btLr' }),
];
const MIDDLE = element('w:vAlign', { 'w:val': 'center' });

/** In the order of the schema. */
function properties({ width, span, fill, upright, middle }: Cell): Element[] {
  const parts = [element('w:tcW', { 'w:type': 'dxa', 'w:w': width })];
  if (span !== undefined) parts.push(element('w:gridSpan', { 'w:val': span }));
  if (fill !== undefined) parts.push(element('w:shd', { 'w:fill': fill, 'w:color': 'auto', 'w:val': 'clear' }));
  if (upright === true) parts.push(...UPRIGHT);
  if (middle === true) parts.push(MIDDLE);
  return parts;
}

/** Styles of a cell's first paragraph and of those below it. */
interface TextStyles {
  readonly first: string;
  readonly style: string;
}

export function textCell(width: number, content: Content, { first, style }: TextStyles, writing: Writing): Cell {
  return cell(
    width,
    content.map((spans, index) => cellText(spans, index === 0 ? first : style, writing)),
  );
}

const BOLD: ReadonlySet<string> = new Set([
  STYLE.tableName,
  STYLE.tableHead,
  STYLE.tableHeadNumber,
  STYLE.tableTotal,
  STYLE.tableTotalNumber,
]);

/** Word takes what is bold in a bold paragraph for not bold: there the paragraph says it alone. */
function cellText(spans: Spans, style: string, writing: Writing): Paragraph {
  const said = BOLD.has(style) ? spans.map((span) => ({ ...span, bold: false })) : spans;
  return { style, children: runs(said, writing.bookmarks) };
}

/** A list inside a cell; nested items are indented under their parent. */
export function cellList(items: readonly ListItem[], writing: Writing, level = 0): Paragraph[] {
  return items.flatMap((item) => [
    {
      style: STYLE.tableBullet,
      children: runs(item.spans, writing.bookmarks),
      ...(level > 0 && {
        further: { numbering: { reference: CELL_BULLETS, level: Math.min(level, 2), custom: true } },
      }),
    },
    ...cellList(item.children ?? [], writing, level + 1),
  ]);
}
