import type { BlockOf, Quadrant } from '../../../../shared/report/blocks';
import { cellHeight } from '../../../../shared/report/cell-height';
import { TINTS } from '../../../../shared/report/palette';
import type { BodyPart } from '../body';
import { tableCaption } from '../caption';
import { type Cell, cell } from '../cells';
import type { Writing } from '../context';
import { distribute, MM } from '../geometry';
import type { Paragraph } from '../paragraph';
import { type RowPlan, writeTable } from '../rows';
import { runs, textRuns } from '../runs';
import { RUN_STYLE, STYLE } from '../styles/ids';
import { TABLE_STYLE } from '../styles/table-styles';

const AXIS = 420;
/** Tall enough to look like a field, not a line. */
const FIELD = 1150;
/** Length of a letter of the axis labels, which stand upright. */
const LETTER = 110;

/** Two by two named fields between named axes; letter, title and tint say the same thing. */
export function quadrants(block: BlockOf<'quadrants'>, writing: Writing): BodyPart[] {
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
    writeTable({ style: TABLE_STYLE.matrix, widths, rows, look: {}, text: block }, writing),
  ];
}

function axisLabel(text: string): Paragraph {
  return { style: STYLE.matrixAxis, children: text === '' ? [] : textRuns(text) };
}

function uprightCell(text: string): Cell {
  return cell(AXIS, [axisLabel(text)], { upright: true, middle: true });
}

function quadrantCell(quadrant: Quadrant, width: number, writing: Writing): Cell {
  const letter = textRuns(quadrant.letter, RUN_STYLE.letter[quadrant.tint]);
  const title = { style: STYLE.matrixHead, children: [...letter, ...textRuns(`\u2002${quadrant.title}`)] };
  const items = quadrant.items.map((spans) => ({ style: STYLE.tableBullet, children: runs(spans, writing.bookmarks) }));
  return cell(width, [title, ...items], { fill: TINTS[quadrant.tint].fill });
}

function quadrantHeight(quadrant: Quadrant, width: number): number {
  return 600 + cellHeight(quadrant.items, width - 340) + quadrant.items.length * 40;
}
