import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  SequentialIdentifier,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
} from 'docx';
import { ChartRun } from 'docx/charts';
import type { Block, BlockOf, Cell, ListItem, Report, Spans } from '../../shared/report/blocks';

/**
 * The same blocks with the bare library and no look: the same headings, paragraphs, tables of fixed widths with their
 * heads, numbered captions and native charts, which is what an export cannot be faster than.
 */

const WIDTH = 9072;
const runs = (spans: Spans) => spans.map(({ text, bold, italic }) => new TextRun({ text, bold, italics: italic }));
const paragraph = (spans: Spans) => new Paragraph({ children: runs(spans) });
const plain = (text: string): Cell => [[{ text }]];
const cell = (content: Cell, size: number) =>
  new TableCell({
    width: { size, type: 'dxa' },
    children: content.length > 0 ? content.map(paragraph) : [new Paragraph('')],
  });

function table(rows: readonly (readonly Cell[])[]): Table {
  const width = Math.floor(WIDTH / Math.max(1, ...rows.map(({ length }) => length)));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH, type: 'dxa' },
    columnWidths: (rows[0] ?? []).map(() => width),
    rows: rows.map(
      (cells, index) =>
        new TableRow({ tableHeader: index === 0, cantSplit: true, children: cells.map((one) => cell(one, width)) }),
    ),
  });
}

const caption = (word: string, text: string) =>
  new Paragraph({
    style: 'Caption',
    children: [new TextRun(`${word} `), new SequentialIdentifier(word), new TextRun(`: ${text}`)],
  });

const chart = ({ chart: type, categories, series, caption: name, description }: BlockOf<'chart'>) =>
  new Paragraph({
    children: [
      new ChartRun({
        type,
        categories: [...categories],
        series: series.map((one) => ({ name: one.name, values: [...one.values] })),
        transformation: { width: 600, height: 200 },
        altText: { name, description },
      }),
    ],
  });

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

function element(block: Block, words: Report['words']): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: headings[block.level] })];
    case 'paragraph':
    case 'quote':
      return [paragraph(block.spans)];
    case 'list':
      return items(block.items, 0);
    case 'table':
      return [
        caption(words.table, block.caption),
        table([block.columns.map(({ header }) => plain(header)), ...block.rows]),
      ];
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
      return [chart(block), caption(words.figure, block.caption)];
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
  return Packer.toBuffer(
    new Document({ sections: [{ children: report.blocks.flatMap((block) => element(block, report.words)) }] }),
  );
}
