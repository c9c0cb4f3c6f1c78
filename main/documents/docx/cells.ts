import { Paragraph, ShadingType, TableCell, VerticalAlign, WidthType } from 'docx';
import type { Cell, ListItem, Spans } from '../../../shared/report/blocks';
import type { Writing } from './context';
import { CELL_BULLETS } from './numbering';
import { runs } from './runs';
import { STYLE } from './styles/ids';

export interface CellLook {
  /** How many columns the cell covers. */
  readonly span?: number;
  readonly middle?: boolean;
  /** `RRGGBB`, where the ground carries meaning. */
  readonly fill?: string;
}

/** A cell of a given width with at least one paragraph, as Word asks. */
export function cell(width: number, children: Paragraph[], look: CellLook = {}): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: look.span,
    verticalAlign: look.middle === true ? VerticalAlign.CENTER : undefined,
    shading: look.fill === undefined ? undefined : { type: ShadingType.CLEAR, color: 'auto', fill: look.fill },
    children: children.length === 0 ? [new Paragraph({ style: STYLE.tableText })] : children,
  });
}

/** Styles of a cell's first paragraph and of those below it. */
interface TextStyles {
  readonly first: string;
  readonly style: string;
}

export function textCell(width: number, content: Cell, { first, style }: TextStyles, writing: Writing): TableCell {
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
  return new Paragraph({ style, children: runs(said, writing.bookmarks) });
}

/** A list inside a cell; nested items are indented under their parent. */
export function cellList(items: readonly ListItem[], writing: Writing, level = 0): Paragraph[] {
  return items.flatMap((item) => [
    new Paragraph({
      style: STYLE.tableBullet,
      numbering: level === 0 ? undefined : { reference: CELL_BULLETS, level: Math.min(level, 2), custom: true },
      children: runs(item.spans, writing.bookmarks),
    }),
    ...cellList(item.children ?? [], writing, level + 1),
  ]);
}
