import type { BlockOf, Fact } from '../../../../shared/report/blocks';
import { oneLine } from '../../../../shared/report/clean';
import {
  CARD_SHARES,
  type CardWidths,
  type FactLine,
  factLines,
  isList,
  labelled,
} from '../../../../shared/report/fact-lines';
import { cell, cellList } from '../cells';
import type { Writing } from '../context';
import type { Element } from '../element';
import { distribute } from '../geometry';
import type { Paragraph } from '../paragraph';
import { type RowPlan, writeTable } from '../rows';
import { runs, textRuns } from '../runs';
import { STYLE } from '../styles/ids';
import { TABLE_STYLE } from '../styles/table-styles';

/** A card: its title over label and value, row by row; neighbours share a row where that takes less room. */
export function facts(block: BlockOf<'facts'>, writing: Writing): Element[] {
  const { textWidth } = writing.page;
  const widths = distribute(textWidth, CARD_SHARES);
  const [label = 0, value = 0, right = 0] = widths;
  const card: CardWidths = { label, halves: [label + value, right] };
  const title = { style: STYLE.factsTitle, children: textRuns(oneLine(block.title)) };
  const head: RowPlan = { cells: [cell(textWidth, [title], { span: 3 })], height: 362, header: true };
  const rows = factLines(block.rows, card).map((line) => factRow(line, card, writing));
  const text = { caption: block.title, description: block.description };
  return [writeTable({ style: TABLE_STYLE.facts, widths, rows: [head, ...rows], look: {}, text, card: true }, writing)];
}

function factRow({ facts: [one, other], height }: FactLine, { label, halves }: CardWidths, writing: Writing): RowPlan {
  const [left, right] = halves;
  if (other === undefined) {
    const name = { style: STYLE.factsLabel, children: textRuns(one.label) };
    const value = paragraphs(one.value, writing);
    return { cells: [cell(label, [name]), cell(left + right - label, value, { span: 2 })], height };
  }
  const half = (fact: Fact) => paragraphs(labelled(fact), writing);
  return { cells: [cell(left, half(one), { span: 2 }), cell(right, half(other))], height };
}

function paragraphs(value: Fact['value'], writing: Writing): Paragraph[] {
  return value.flatMap((part) =>
    isList(part) ? cellList(part, writing) : [{ style: STYLE.tableText, children: runs(part, writing.bookmarks) }],
  );
}
