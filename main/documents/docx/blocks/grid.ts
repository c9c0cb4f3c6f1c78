import type { BlockOf, GridField } from '../../../../shared/report/blocks';
import { cellHeight } from '../../../../shared/report/cell-height';
import { oneLine } from '../../../../shared/report/clean';
import type { BodyPart } from '../body';
import { tableCaption } from '../caption';
import { cell } from '../cells';
import type { Writing } from '../context';
import { distribute } from '../geometry';
import type { Paragraph } from '../paragraph';
import { type RowPlan, writeTable } from '../rows';
import { runs, textRuns } from '../runs';
import { STYLE } from '../styles/ids';
import { TABLE_STYLE } from '../styles/table-styles';

/** Share of the heads at the left in the width of a field. */
const HEADS = 1;
/** Tall enough to look like a field, not a line. */
const FIELD = 440;

/** What lies where between two scales: an ordinary table, whose heads are the steps of the axes. */
export function grid(block: BlockOf<'grid'>, writing: Writing): BodyPart[] {
  const { columns, rows } = block;
  const widths = distribute(writing.page.textWidth, [HEADS, ...columns.levels.map(() => 1)]);
  const [heads = 0, ...fieldWidths] = widths;
  const axes = [columns.name, rows.name];
  const head: RowPlan = {
    cells: [
      cell(heads, axes.map(axisLabel), { middle: true }),
      ...columns.levels.map((level, column) => cell(fieldWidths[column] ?? 0, [axisLabel(level)], { middle: true })),
    ],
    height: cellHeight(
      axes.map((text) => [{ text }]),
      heads,
    ),
    header: true,
  };
  const body = rows.levels.map((level, row): RowPlan => {
    const fields = block.fields[row] ?? [];
    const label: Paragraph = { style: STYLE.tableName, children: textRuns(oneLine(level)) };
    return {
      cells: [
        cell(heads, [label], { middle: true }),
        ...fields.map((field, column) => fieldCell(field, fieldWidths[column] ?? 0, writing)),
      ],
      height: Math.max(FIELD, ...fields.map((field, column) => fieldHeight(field, fieldWidths[column] ?? 0))),
      least: FIELD,
    };
  });
  return [
    tableCaption(block.caption, undefined, writing),
    writeTable(
      { style: TABLE_STYLE.grid, widths, rows: [head, ...body], look: { firstColumn: true }, text: block },
      writing,
    ),
  ];
}

function axisLabel(text: string): Paragraph {
  return { style: STYLE.matrixAxis, children: textRuns(oneLine(text)) };
}

function fieldCell({ title, tint, items }: GridField, width: number, writing: Writing) {
  const head = title === undefined ? [] : [{ style: STYLE.gridHead, children: textRuns(title) }];
  const entries = items.map((spans) => ({ style: STYLE.tableBullet, children: runs(spans, writing.bookmarks) }));
  const { shade, wash } = writing.palette;
  return cell(width, [...head, ...entries], tint && { fill: tint === 'strong' ? shade : wash });
}

function fieldHeight({ title, items }: GridField, width: number): number {
  return cellHeight([...(title === undefined ? [] : [[{ text: title }]]), ...items], width - 220) + items.length * 40;
}
