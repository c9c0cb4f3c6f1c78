import type { Language } from '../i18n/records';
import { assertNever } from '../support/assert-never';
import type { Axis, Block, Cell, Column, GridField, ListItem, Quadrant, Report, Spans } from './blocks';
import { typeset } from './typography';

/** Sets every visible string of a report; addresses, anchors, dates and pictures stay as they are. */
export function polish(report: Report, language: Language): Report {
  const set = (text: string) => typeset(text, language);
  return {
    ...report,
    properties: {
      ...report.properties,
      title: set(report.properties.title),
      subject: set(report.properties.subject),
      author: set(report.properties.author),
      company: set(report.properties.company),
      keywords: report.properties.keywords.map(set),
    },
    header: { left: set(report.header.left), right: set(report.header.right) },
    footer: { left: set(report.footer.left) },
    blocks: report.blocks.map((block) => polishBlock(block, language)),
  };
}

function polishBlock(block: Block, language: Language): Block {
  const set = (text: string) => typeset(text, language);
  const run = (spans: Spans) => polishSpans(spans, language);
  const items = (list: readonly ListItem[]): ListItem[] =>
    list.map((item) => ({ spans: run(item.spans), ...(item.children && { children: items(item.children) }) }));
  const rows = (all: readonly (readonly Cell[])[]) => all.map((row) => row.map((cell) => cell.map(run)));
  const columns = (all: readonly Column[]) => all.map((column) => ({ ...column, header: set(column.header) }));
  const quadrant = (one: Quadrant): Quadrant => ({ ...one, title: set(one.title), items: one.items.map(run) });
  const axis = ({ name, levels }: Axis): Axis => ({ name: set(name), levels: levels.map(set) });
  const field = (one: GridField): GridField => ({
    ...one,
    ...(one.title && { title: set(one.title) }),
    items: one.items.map(run),
  });
  switch (block.kind) {
    case 'heading':
      return { ...block, text: set(block.text) };
    case 'paragraph':
    case 'quote':
      return { ...block, spans: run(block.spans) };
    case 'list':
      return { ...block, items: items(block.items) };
    case 'table':
      return {
        ...block,
        caption: set(block.caption),
        description: set(block.description),
        columns: columns(block.columns),
        rows: rows(block.rows),
        ...(block.total && { total: block.total.map((cell) => cell.map(run)) }),
      };
    case 'facts':
      return {
        ...block,
        title: set(block.title),
        description: set(block.description),
        rows: block.rows.map(({ label, value }) => ({
          label: set(label),
          value: value.map((part) => (isItems(part) ? items(part) : run(part))),
        })),
      };
    case 'quadrants': {
      const [s, w, o, t] = block.cells;
      return {
        ...block,
        caption: set(block.caption),
        description: set(block.description),
        cells: [quadrant(s), quadrant(w), quadrant(o), quadrant(t)],
      };
    }
    case 'grid':
      return {
        ...block,
        caption: set(block.caption),
        description: set(block.description),
        columns: axis(block.columns),
        rows: axis(block.rows),
        fields: block.fields.map((row) => row.map(field)),
      };
    case 'chart':
      return {
        ...block,
        caption: set(block.caption),
        description: set(block.description),
        categories: block.categories.map(set),
        series: block.series.map((one) => ({ ...one, name: set(one.name) })),
      };
    case 'band':
      return {
        ...block,
        caption: set(block.caption),
        description: set(block.description),
        bars: block.bars.map((bar) => ({ ...bar, title: set(bar.title), note: set(bar.note) })),
      };
    case 'figure':
      return { ...block, caption: set(block.caption), picture: { ...block.picture, alt: set(block.picture.alt) } };
    case 'callout':
      return { ...block, ...(block.title && { title: set(block.title) }), paragraphs: block.paragraphs.map(run) };
    case 'cover':
      return {
        ...block,
        title: set(block.title),
        subtitle: set(block.subtitle),
        client: set(block.client),
        facts: block.facts.map((fact) => ({ ...fact, label: set(fact.label), value: set(fact.value) })),
        ...(block.logo && { logo: { ...block.logo, alt: set(block.logo.alt) } }),
        ...(block.legal && { legal: set(block.legal) }),
      };
    case 'lines':
      return { ...block, label: set(block.label) };
    case 'masthead':
      return {
        ...block,
        title: set(block.title),
        line: set(block.line),
        ...(block.logo && { logo: { ...block.logo, alt: set(block.logo.alt) } }),
      };
    case 'form':
      return { ...block, description: set(block.description), columns: columns(block.columns), rows: rows(block.rows) };
    case 'contents':
    case 'section':
    case 'pageBreak':
      return block;
    default:
      return assertNever(block);
  }
}

function isItems(part: Spans | readonly ListItem[]): part is readonly ListItem[] {
  const first = part[0];
  return first !== undefined && 'spans' in first;
}

/** A quotation mark at the beginning of a run looks back into the run before it. */
function polishSpans(spans: Spans, language: Language): Spans {
  return spans.map((span, i) => ({ ...span, text: typeset(span.text, language, spans[i - 1]?.text.at(-1) ?? '') }));
}
