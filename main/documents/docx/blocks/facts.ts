import { Paragraph, type Table } from 'docx';
import type { BlockOf, Fact, ListItem, Spans } from '../../../../shared/report/blocks';
import { oneLine } from '../../../../shared/report/clean';
import { cell, cellList, isList } from '../cells';
import type { Writing } from '../context';
import { distribute } from '../geometry';
import { buildTable, cellHeight, type RowPlan } from '../rows';
import { runs, textRuns } from '../runs';
import { STYLE } from '../styles/ids';
import { TABLE_STYLE } from '../styles/table-styles';

/** A card: its title over label and value, row by row. */
export function facts(block: BlockOf<'facts'>, writing: Writing): Table[] {
  const widths = distribute(writing.page.textWidth, [27, 73]);
  const title = new Paragraph({ style: STYLE.factsTitle, children: textRuns(oneLine(block.title)) });
  const head: RowPlan = { cells: [cell(writing.page.textWidth, [title], { span: 2 })], height: 440, header: true };
  const rows = block.rows.map((fact) => factRow(fact, widths, writing));
  const text = { caption: block.title, description: block.description };
  const look = { firstColumn: true };
  return [buildTable({ style: TABLE_STYLE.facts, widths, rows: [head, ...rows], look, text, card: true }, writing)];
}

function factRow(fact: Fact, widths: readonly number[], writing: Writing): RowPlan {
  const [left = 0, right = 0] = widths;
  const label = new Paragraph({ style: STYLE.tableText, children: textRuns(fact.label) });
  return {
    cells: [
      cell(left, [label]),
      cell(
        right,
        fact.value.flatMap((value) => valueParagraphs(value, writing)),
      ),
    ],
    height: fact.value.reduce((sum, value) => sum + cellHeight(isList(value) ? flat(value) : [value], right), 0),
  };
}

function valueParagraphs(value: Spans | readonly ListItem[], writing: Writing): Paragraph[] {
  if (isList(value)) return cellList(value, writing);
  return [new Paragraph({ style: STYLE.tableText, children: runs(value, writing.bookmarks) })];
}

function flat(items: readonly ListItem[]): Spans[] {
  return items.flatMap((item) => [item.spans, ...flat(item.children ?? [])]);
}
