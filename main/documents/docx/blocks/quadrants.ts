import { Paragraph, type Table, TableCell, TextDirection, TextRun, VerticalAlign, WidthType } from 'docx';
import type { BlockOf, Quadrant } from '../../../../shared/report/blocks';
import { cellHeight } from '../../../../shared/report/cell-height';
import { TINTS } from '../../../../shared/report/palette';
import { tableCaption } from '../caption';
import { cell } from '../cells';
import type { Writing } from '../context';
import { distribute, MM } from '../geometry';
import { buildTable, type RowPlan } from '../rows';
import { runs, textRuns } from '../runs';
import { RUN_STYLE, STYLE } from '../styles/ids';
import { TABLE_STYLE } from '../styles/table-styles';

const AXIS = 420;
/** Tall enough to look like a field, not a line. */
const FIELD = 1150;
/** Length of a letter of the axis labels, which stand upright. */
const LETTER = 110;

/** Two by two named fields between named axes; letter, title and tint say the same thing. */
export function quadrants(block: BlockOf<'quadrants'>, writing: Writing): (Paragraph | Table)[] {
  const [left = 0, right = 0] = distribute(writing.page.textWidth - AXIS, [1, 1]);
  const widths = [AXIS, left, right];
  const [topLeft, topRight, bottomLeft, bottomRight] = block.cells;
  const least = Math.max(
    FIELD,
    Math.round((block.room ?? 0) * MM),
    ...block.rows.map((label) => label.length * LETTER + 200),
  );
  const row = (axis: string, one: Quadrant, other: Quadrant): RowPlan => ({
    cells: [uprightCell(axis), quadrantCell(one, left, writing), quadrantCell(other, right, writing)],
    height: Math.max(least, quadrantHeight(one, left), quadrantHeight(other, right)),
    least,
    whole: true,
  });
  const head: RowPlan = {
    cells: [
      cell(AXIS, [axisLabel('')]),
      cell(left, [axisLabel(block.columns[0])]),
      cell(right, [axisLabel(block.columns[1])]),
    ],
    height: 480,
    header: true,
  };
  const rows = [head, row(block.rows[0], topLeft, topRight), row(block.rows[1], bottomLeft, bottomRight)];
  return [
    tableCaption(block.caption, block.anchor, writing),
    buildTable({ style: TABLE_STYLE.matrix, widths, rows, look: {}, text: block }, writing),
  ];
}

function axisLabel(text: string): Paragraph {
  return new Paragraph({ style: STYLE.matrixAxis, children: text === '' ? [] : textRuns(text) });
}

function uprightCell(text: string): TableCell {
  return new TableCell({
    width: { size: AXIS, type: WidthType.DXA },
    textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT,
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 0, bottom: 0, left: 28, right: 28 },
    children: [axisLabel(text)],
  });
}

function quadrantCell(quadrant: Quadrant, width: number, writing: Writing): TableCell {
  const letter = new TextRun({ style: RUN_STYLE.letter[quadrant.tint], text: quadrant.letter });
  const title = new Paragraph({ style: STYLE.matrixHead, children: [letter, ...textRuns(`\u2002${quadrant.title}`)] });
  const items = quadrant.items.map(
    (spans) => new Paragraph({ style: STYLE.tableBullet, children: runs(spans, writing.bookmarks) }),
  );
  return cell(width, [title, ...items], { fill: TINTS[quadrant.tint].fill });
}

function quadrantHeight(quadrant: Quadrant, width: number): number {
  return 600 + cellHeight(quadrant.items, width - 340) + quadrant.items.length * 40;
}
