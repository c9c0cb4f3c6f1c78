import type { Block, BlockOf, Cell, GridField, ListItem, Report, Span } from '../../../shared/report/blocks';
import { chartNumbers } from '../../../shared/report/chart-numbers';
import { cleanReport, oneLine } from '../../../shared/report/clean';
import { isList } from '../../../shared/report/fact-lines';
import { type Captions, captions } from './captions';
import { escapeText, inCell, indent, inline, spansText } from './text';

/** The report as CommonMark with pipe tables, UTF-8 text with line feeds. Pictures and colours become words. */
export function writeMarkdown(report: Report): string {
  const safe = cleanReport(report);
  const labels = captions(safe);
  const blocks = safe.blocks.map((block, index) => blockText(block, index, safe, labels));
  return `${blocks.filter((text) => text !== '').join('\n\n')}\n`;
}

function blockText(block: Block, index: number, report: Report, labels: Captions): string {
  const caption = (text: string) => `**${escapeText(`${labels.get(index) ?? ''}${oneLine(text)}`)}**`;
  switch (block.kind) {
    case 'heading':
      return oneLine(block.text) === '' ? '' : `${'#'.repeat(block.level)} ${escapeText(oneLine(block.text))}`;
    case 'paragraph':
      return spansText(block.spans);
    case 'list':
      return listText(block.items, block.ordered, isSecondList(report.blocks, index));
    case 'table':
      return `${caption(block.caption)}\n\n${tableText(block)}`;
    case 'facts':
      return factsText(block);
    case 'quadrants':
      return `${caption(block.caption)}\n\n${quadrantsText(block)}`;
    case 'grid':
      return `${caption(block.caption)}\n\n${gridText(block)}`;
    case 'chart':
      return `${caption(block.caption)}\n\n${inline(chartNumbers(block, report.language))}`;
    case 'band':
      return `${caption(block.caption)}\n\n${bandText(block, report.language)}`;
    case 'figure':
      return `${caption(block.caption)}\n\n*${escapeText(oneLine(block.picture.alt))}*`;
    case 'callout':
      return quoted([
        ...(block.title ? [`**${escapeText(oneLine(block.title))}**`] : []),
        ...block.paragraphs.map((spans) => spansText(block.lead === true ? spans.map(bold) : spans)),
      ]);
    case 'quote':
      return quoted([
        spansText(block.spans),
        ...(block.source === undefined ? [] : [`— ${escapeText(oneLine(block.source))}`]),
      ]);
    case 'contents':
      return '';
    case 'cover':
      return coverText(block);
    case 'form':
      return pipeTable(block.columns, block.rows);
    case 'lines':
      return [`**${escapeText(oneLine(block.label))}**`, ...Array.from({ length: block.count }, () => RULED)].join(
        '\n\n',
      );
    case 'masthead':
      return [`# ${escapeText(oneLine(block.title))}`, inline(oneLine(block.line))]
        .filter((line) => line !== '')
        .join('\n\n');
    case 'section':
      return '';
    case 'pageBreak':
      return '';
  }
}

/** A line to write on; underscores alone would be a rule across the page. */
const RULED = escapeText('_'.repeat(60));

function coverText(block: BlockOf<'cover'>): string {
  const facts = block.facts.map(
    (fact) => `- **${escapeText(oneLine(fact.label))}:** ${escapeText(oneLine(fact.value))}`,
  );
  const lines = [
    `# ${escapeText(oneLine(block.title))}`,
    inline(oneLine(block.subtitle)),
    `**${escapeText(oneLine(block.client))}**`,
  ];
  const legal = inline(oneLine(block.legal ?? ''));
  return [...lines.filter((line) => line !== '' && line !== '****'), facts.join('\n'), legal]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Two lists in a row would become one: every second one takes the other marker. */
function isSecondList(blocks: readonly Block[], index: number): boolean {
  const before = blocks[index - 1];
  return before?.kind === 'list' && !isSecondList(blocks, index - 1);
}

function listText(items: readonly ListItem[], ordered: boolean, second = false): string {
  return items
    .map((item, index) => {
      const marker = ordered ? `${index + 1}${second ? ')' : '.'} ` : second ? '* ' : '- ';
      const nested = item.children && item.children.length > 0 ? `\n${listText(item.children, ordered)}` : '';
      return marker + indent(`${spansText(item.spans)}${nested}`, marker.length);
    })
    .join('\n');
}

function tableText(block: BlockOf<'table'>): string {
  const total = block.total
    ? [block.total.map((cell): Cell => cell.map((spans) => spans.map((span) => ({ ...span, bold: true }))))]
    : [];
  return pipeTable(block.columns, [...block.rows, ...total]);
}

function factsText(block: BlockOf<'facts'>): string {
  const rows = block.rows.map((fact) => {
    const value = fact.value.map((part) => (isList(part) ? flat(part) : inCell([part]))).join('<br>');
    return `| **${escapeText(oneLine(fact.label))}** | ${value} |`;
  });
  return [`| ${escapeText(oneLine(block.title))} | |`, '|---|---|', ...rows].join('\n');
}

function quadrantsText(block: BlockOf<'quadrants'>): string {
  return block.cells
    .map((quadrant, index) => {
      const axes = `${block.rows[index < 2 ? 0 : 1]}, ${block.columns[index % 2 === 0 ? 0 : 1]}`;
      const items = quadrant.items.map((spans) => ({ spans }));
      const title = `**${escapeText(oneLine(`${quadrant.letter} – ${quadrant.title}`))}** (${escapeText(oneLine(axes))})`;
      return items.length === 0 ? title : `${title}\n\n${listText(items, false)}`;
    })
    .join('\n\n');
}

function gridText(block: BlockOf<'grid'>): string {
  const field = ({ title, items }: GridField): Cell => [...(title ? [[{ text: title, bold: true }]] : []), ...items];
  const head = [`${block.rows.name} / ${block.columns.name}`, ...block.columns.levels];
  const rows = block.fields.map((fields, row): Cell[] => [
    [[{ text: block.rows.levels[row] ?? '', bold: true }]],
    ...fields.map(field),
  ]);
  return pipeTable(
    head.map((header) => ({ header, weight: 1 })),
    rows,
  );
}

function bandText(block: BlockOf<'band'>, language: string): string {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const day = (iso: string) => date.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));
  const days = ({ start, end }: { start: string; end: string }) =>
    start === end ? day(start) : `${day(start)} – ${day(end)}`;
  return block.bars
    .map((bar) => {
      const note = bar.note === '' ? '' : `: ${escapeText(oneLine(bar.note))}`;
      return `- **${escapeText(oneLine(bar.title))}** (${days(bar)})${note}`;
    })
    .join('\n');
}

function pipeTable(columns: BlockOf<'table'>['columns'], rows: readonly (readonly Cell[])[]): string {
  const head = columns.map((column) => escapeText(oneLine(column.header)));
  const rule = columns.map((column) => (column.align === 'right' ? '---:' : '---'));
  const body = rows.map((row) => columns.map((_, index) => inCell(row[index] ?? [])));
  return [head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function quoted(paragraphs: readonly string[]): string {
  return paragraphs
    .join('\n\n')
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

function flat(items: readonly ListItem[]): string {
  return items
    .map((item) => [inCell([item.spans]), ...(item.children ? [flat(item.children)] : [])].join('<br>'))
    .join('<br>');
}

const bold = (span: Span): Span => ({ ...span, bold: true });
