import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import type { Block, Cell, ListItem, Report, Spans } from '../../shared/report/blocks';

/** The same blocks with the bare library and no look at all: what an export cannot be faster than. */

const runs = (spans: Spans) => spans.map(({ text, bold, italic }) => new TextRun({ text, bold, italics: italic }));
const paragraph = (spans: Spans) => new Paragraph({ children: runs(spans) });
const cell = (content: Cell) =>
  new TableCell({ children: content.length > 0 ? content.map(paragraph) : [new Paragraph('')] });
const row = (cells: readonly Cell[]) => new TableRow({ children: cells.map(cell) });
const table = (rows: readonly (readonly Cell[])[]) => new Table({ rows: rows.map(row) });
const plain = (text: string): Cell => [[{ text }]];

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function items(list: readonly ListItem[], level: number): Paragraph[] {
  return list.flatMap(({ spans, children }) => [
    new Paragraph({ children: runs(spans), bullet: { level } }),
    ...items(children ?? [], level + 1),
  ]);
}

function factRows(block: Extract<Block, { kind: 'facts' }>): Cell[][] {
  return block.rows.map(({ label, value }) => [plain(label), value.flatMap(flat)]);
}

function flat(part: Spans | readonly ListItem[]): Spans[] {
  return part.map((entry) => ('spans' in entry ? entry.spans : [entry]));
}

function element(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: headings[block.level] })];
    case 'paragraph':
    case 'quote':
      return [paragraph(block.spans)];
    case 'list':
      return items(block.items, 0);
    case 'table':
      return [table([block.columns.map(({ header }) => plain(header)), ...block.rows])];
    case 'form':
      return [table([block.columns.map(({ header }) => plain(header)), ...block.rows])];
    case 'facts':
      return [table(factRows(block))];
    case 'quadrants':
      return block.cells.flatMap(({ title, items: lines }) => [new Paragraph(title), ...lines.map(paragraph)]);
    case 'grid':
      return block.fields
        .flat()
        .flatMap(({ title, items: lines }) => [new Paragraph(title ?? ''), ...lines.map(paragraph)]);
    case 'band':
      return [table(block.bars.map(({ title, start, end, note }) => [title, start, end, note].map(plain)))];
    case 'chart':
      return [table(block.series.map(({ name, values }) => [name, ...values.map(String)].map(plain)))];
    case 'callout':
      return block.paragraphs.map(paragraph);
    case 'cover':
      return [new Paragraph(block.title), ...block.facts.map(({ label, value }) => new Paragraph(`${label} ${value}`))];
    case 'masthead':
    case 'lines':
    case 'figure':
    case 'contents':
    case 'section':
    case 'pageBreak':
      return [];
  }
}

export function bareDocx(report: Report): Promise<Buffer> {
  return Packer.toBuffer(new Document({ sections: [{ children: report.blocks.flatMap(element) }] }));
}
