import type { Block, Cell, ListItem, Report, Spans } from '../../../../shared/report/blocks';

/** What a reader finds in a document: the texts of cells, boxes and sentences, chapter by chapter. */

const run = (spans: Spans): string => spans.map(({ text }) => text).join('');
const cells = (all: readonly (readonly Cell[])[]): string[] => all.flat(2).map(run);
const items = (list: readonly ListItem[]): string[] =>
  list.flatMap((item) => [run(item.spans), ...items(item.children ?? [])]);

/**
 * Headings of chapters and sections do not count; those of level 3 name a record, captions the phase of measures, and
 * heads of columns the records of a matrix.
 */
export function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return block.level === 3 ? [block.text] : [];
    case 'figure':
      return [block.picture.base64, block.picture.alt];
    case 'paragraph':
    case 'quote':
      return [run(block.spans)];
    case 'list':
      return items(block.items);
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ header }) => header),
        ...cells(block.rows),
        ...(block.total ?? []).flat().map(run),
      ];
    case 'form':
      return cells(block.rows);
    case 'lines':
      return [block.label];
    case 'masthead':
      return [block.title, block.line];
    case 'facts':
      return [
        block.title,
        ...block.rows.flatMap(({ label, value }) => [
          label,
          ...value.flatMap((part) => {
            const first = part[0];
            return first && 'spans' in first ? items(part as readonly ListItem[]) : [run(part as Spans)];
          }),
        ]),
      ];
    case 'quadrants':
      return block.cells.flatMap((cell) => cell.items.map(run));
    case 'grid':
      return block.fields.flat().flatMap(({ items }) => items.map(run));
    case 'callout':
      return [block.title ?? '', ...block.paragraphs.map(run)];
    case 'cover':
      return [
        block.title,
        block.client,
        ...block.facts.map(({ value }) => value),
        ...(block.logo ? [block.logo.base64] : []),
        block.legal ?? '',
      ];
    case 'band':
      return block.bars.flatMap(({ title, note }) => [title, note]);
    default:
      return [];
  }
}

/** The blocks of each chapter under its name; what stands before the first one is the `cover`. */
export function chaptersOf(report: Report): Map<string, Block[]> {
  const chapters = new Map<string, Block[]>();
  let current = 'cover';
  for (const block of report.blocks) {
    if (block.kind === 'heading' && block.level === 1) current = (block.anchor ?? '').replace('chapter_', '');
    const blocks = chapters.get(current);
    if (blocks) blocks.push(block);
    else chapters.set(current, [block]);
  }
  return chapters;
}

/** All a reader finds in a chapter; the footer belongs to the cover. */
export function readChapter(report: Report, chapter: string): string {
  const texts = (chaptersOf(report).get(chapter) ?? []).flatMap(textsOf);
  return [...texts, ...(chapter === 'cover' ? [report.footer.left] : [])].join('\n').replaceAll('\u00a0', ' ');
}

export const countOf = (text: string, part: string): number => text.split(part).length - 1;
