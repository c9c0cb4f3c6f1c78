import { Paragraph, type Table } from 'docx';
import type { BlockOf, Fact, ListItem, Spans } from '../../../../shared/report/blocks';
import { oneLine } from '../../../../shared/report/clean';
import { cell, cellList, isList } from '../cells';
import type { Writing } from '../context';
import { distribute } from '../geometry';
import { buildTable, type RowPlan } from '../rows';
import { runs, textRuns } from '../runs';
import { STYLE } from '../styles/ids';
import { TABLE_STYLE } from '../styles/table-styles';
import { type CardWidths, type FactLine, factLines } from './fact-lines';

/** A card: its title over label and value, row by row; neighbours share a row where that takes less room. */
export function facts(block: BlockOf<'facts'>, writing: Writing): Table[] {
  const [label = 0, value = 0, label2 = 0, value2 = 0] = distribute(writing.page.textWidth, [27, 23, 25, 25]);
  const widths: CardWidths = [label, value, label2, value2];
  const title = new Paragraph({ style: STYLE.factsTitle, children: textRuns(oneLine(block.title)) });
  const head: RowPlan = { cells: [cell(writing.page.textWidth, [title], { span: 4 })], height: 400, header: true };
  const rows = factLines(block.rows, widths).map((line) => factRow(line, widths, writing));
  const text = { caption: block.title, description: block.description };
  return [buildTable({ style: TABLE_STYLE.facts, widths, rows: [head, ...rows], look: {}, text, card: true }, writing)];
}

function factRow(line: FactLine, [label, value, label2, value2]: CardWidths, writing: Writing): RowPlan {
  const { height } = line;
  const labelCell = ({ label: text }: Fact, width: number) => cell(width, [labelled(text)]);
  const valueCell = (fact: Fact, width: number, span = 1) => cell(width, valueParagraphs(fact, writing), { span });
  if (line.as === 'wide') {
    const [fact] = line.facts;
    return { cells: [labelCell(fact, label), valueCell(fact, value + label2 + value2, 3)], height };
  }
  const [one, other] = line.facts;
  if (line.as === 'beside') {
    const cells = [labelCell(one, label), valueCell(one, value), labelCell(other, label2), valueCell(other, value2)];
    return { cells, height };
  }
  const column = (fact: Fact, width: number) =>
    cell(width, [labelled(fact.label), ...valueParagraphs(fact, writing)], { span: 2 });
  return { cells: [column(one, label + value), column(other, label2 + value2)], height };
}

const labelled = (text: string) => new Paragraph({ style: STYLE.factsLabel, children: textRuns(text) });

function valueParagraphs({ value }: Fact, writing: Writing): Paragraph[] {
  return value.flatMap((part) => partParagraphs(part, writing));
}

function partParagraphs(part: Spans | readonly ListItem[], writing: Writing): Paragraph[] {
  if (isList(part)) return cellList(part, writing);
  return [new Paragraph({ style: STYLE.tableText, children: runs(part, writing.bookmarks) })];
}
