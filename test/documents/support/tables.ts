import type { BlockOf, Report } from '../../../shared/report/blocks';

/** Text as one string without spaces and the hyphens a line may end with, so that it can be found however it was broken. */
const dense = (text: string): string => text.replace(/[\s\u00ad\u200b-]+/g, '').normalize('NFC');

const words = (cells: BlockOf<'table'>['rows'][number]): string[] =>
  cells.map((cell) => dense(cell[0]?.map(({ text }) => text).join('') ?? ''));

/** Rows a table may have and stay whole. */
const SHORT = 10;

/**
 * Tables that are not as promised: one of at most ten rows on two pages, or a page of a longer one without its head.
 * @param pages text of each page in reading order
 */
export function brokenTables(report: Report, pages: readonly string[]): string[] {
  const texts = pages.map(dense);
  const counted = report.blocks.filter(
    ({ kind }) => kind === 'table' || kind === 'quadrants' || kind === 'grid' || kind === 'band',
  );
  return counted.flatMap((table, i) => {
    if (table.kind !== 'table') return [];
    const caption = dense(`${report.words.table} ${i + 1}: ${table.caption}`);
    const first = texts.findIndex((page) => page.includes(caption));
    if (first < 0) return [`${table.caption}: nowhere`];
    const last = lastPage(table, texts, first);
    const head = dense(table.columns[0]?.header ?? '');
    const headless = texts.slice(first, last + 1).findIndex((page) => !page.includes(head));
    return [
      ...(headless < 0 ? [] : [`${table.caption}: no head on page ${first + headless + 1}`]),
      ...(table.rows.length <= SHORT && last > first ? [`${table.caption}: pages ${first + 1} to ${last + 1}`] : []),
    ];
  });
}

/** The page, from the first on, on which the last row stands. */
function lastPage({ rows }: BlockOf<'table'>, texts: readonly string[], first: number): number {
  const row = words(rows.at(-1) ?? []).filter((cell) => cell !== '');
  const found = texts.findIndex((page, i) => i >= first && row.every((cell) => page.includes(cell)));
  return Math.max(found, first);
}
