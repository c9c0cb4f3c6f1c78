import { Paragraph, type Table } from 'docx';
import type { BlockOf, Fact, ListItem, Spans } from '../../../../shared/report/blocks';
import { oneLine } from '../../../../shared/report/clean';
import { cellHeight } from '../cell-height';
import { cell, cellList, isList } from '../cells';
import type { Writing } from '../context';
import { distribute } from '../geometry';
import { buildTable, type RowPlan } from '../rows';
import { runs, textRuns } from '../runs';
import { STYLE } from '../styles/ids';
import { TABLE_STYLE } from '../styles/table-styles';

/** One fact across the card, or two short ones beside each other. */
type Line = readonly [Fact] | readonly [Fact, Fact];

/** A card: its title over label and value, row by row; short neighbours share a row. */
export function facts(block: BlockOf<'facts'>, writing: Writing): Table[] {
  const widths = distribute(writing.page.textWidth, [27, 23, 25, 25]);
  const title = new Paragraph({ style: STYLE.factsTitle, children: textRuns(oneLine(block.title)) });
  const head: RowPlan = { cells: [cell(writing.page.textWidth, [title], { span: 4 })], height: 440, header: true };
  const rows = lines(block.rows, widths).map((line) => factRow(line, widths, writing));
  const text = { caption: block.title, description: block.description };
  const look = { firstColumn: true };
  return [buildTable({ style: TABLE_STYLE.facts, widths, rows: [head, ...rows], look, text, card: true }, writing)];
}

function lines(rows: readonly Fact[], [label = 0, value = 0, label2 = 0, value2 = 0]: readonly number[]): Line[] {
  const found: Line[] = [];
  for (let i = 0; i < rows.length; i += 1) {
    const [one, other] = [rows[i], rows[i + 1]];
    if (!one) break;
    const pair = other && isShort(one, label, value) && isShort(other, label2, value2);
    found.push(pair ? [one, other] : [one]);
    if (pair) i += 1;
  }
  return found;
}

/** Label and value take one line each; labels, of mostly narrow letters, a little less room than estimated. */
function isShort(fact: Fact, label: number, value: number): boolean {
  const [only, ...more] = fact.value;
  if (only === undefined || more.length > 0 || isList(only)) return false;
  const line = cellHeight([], label);
  return cellHeight([[{ text: fact.label }]], label * 1.1) === line && cellHeight([only], value) === line;
}

function factRow(line: Line, widths: readonly number[], writing: Writing): RowPlan {
  const [one, other] = line;
  const [label = 0, value = 0, label2 = 0, value2 = 0] = widths;
  if (other === undefined) return wideRow(one, label, value + label2 + value2, writing);
  const second = new Paragraph({ style: STYLE.factsLabel, children: textRuns(other.label) });
  return {
    cells: [
      labelCell(one, label),
      valueCell(one, value, 1, writing),
      cell(label2, [second]),
      valueCell(other, value2, 1, writing),
    ],
    height: cellHeight([], label),
  };
}

function wideRow(fact: Fact, label: number, value: number, writing: Writing): RowPlan {
  return {
    cells: [labelCell(fact, label), valueCell(fact, value, 3, writing)],
    height: Math.max(
      cellHeight([[{ text: fact.label }]], label),
      fact.value.reduce((sum, part) => sum + cellHeight(isList(part) ? flat(part) : [part], value), 0),
    ),
  };
}

function labelCell(fact: Fact, width: number) {
  return cell(width, [new Paragraph({ style: STYLE.tableText, children: textRuns(fact.label) })]);
}

function valueCell(fact: Fact, width: number, span: number, writing: Writing) {
  return cell(
    width,
    fact.value.flatMap((part) => valueParagraphs(part, writing)),
    { span },
  );
}

function valueParagraphs(value: Spans | readonly ListItem[], writing: Writing): Paragraph[] {
  if (isList(value)) return cellList(value, writing);
  return [new Paragraph({ style: STYLE.tableText, children: runs(value, writing.bookmarks) })];
}

function flat(items: readonly ListItem[]): Spans[] {
  return items.flatMap((item) => [item.spans, ...flat(item.children ?? [])]);
}
