import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../../main/documents/docx/column-widths';
import type { BlockOf, Report } from '../../../../shared/report/blocks';
import { rowHeight } from '../../../../shared/report/cell-height';
import { sampleReport } from './sample-report';

const TOTAL = 9072;
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): BlockOf<'table'> => ({
  kind: 'table',
  caption: 'Tabelle',
  description: 'Eine Tabelle',
  columns: heads.map((header) => ({ header, weight: 1 })),
  rows: rows.map((row) => row.map((text) => [[{ text }]])),
});
const reportOf = (...blocks: BlockOf<'table'>[]): Report => ({ ...sampleReport('de'), blocks });
const heightOf = ({ rows }: BlockOf<'table'>, widths: readonly number[]) =>
  rows.reduce((sum, row) => sum + rowHeight(row, widths), 0);
const story = 'Sie holen ihr Brot auf dem Weg zur Arbeit und sagen ins Gesicht, was ihnen nicht schmeckt. '.repeat(3);

describe('the columns of a table', () => {
  it('fill its width, and make it shorter than columns of equal width', () => {
    const block = table(['Nr.', 'Was', 'Wer'], [['1', story, 'Jule']]);
    const widths = columnWidths(block, reportOf(block), TOTAL);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(TOTAL);
    expect(heightOf(block, widths)).toBeLessThan(heightOf(block, [3024, 3024, 3024]));
  });

  it('stay as they are given when every row is one line', () => {
    const block = table(['Nr.', 'Was', 'Wer'], [['1', 'Brot', 'Jule']]);
    expect(columnWidths(block, reportOf(block), TOTAL)).toEqual([3024, 3024, 3024]);
  });

  it('never cut a word to save a line', () => {
    const block = table(['Nr.', 'Was'], [['Donaudampfschifffahrt', story.repeat(5)]]);
    const [first = 0] = columnWidths(block, reportOf(block), TOTAL);
    expect(first).toBeGreaterThanOrEqual('Donaudampfschifffahrt'.length * 98);
  });

  it('never cut a date', () => {
    const block = table(['When', 'What'], [['31/12/2026', story.repeat(5)]]);
    expect(columnWidths(block, reportOf(block), TOTAL)[0]).toBeGreaterThanOrEqual('31/12/2026'.length * 98);
  });

  it('are the same for tables of the same heads, so that they stand below each other', () => {
    const one = table(['Nr.', 'Was', 'Wer'], [['1', story, 'Jule']]);
    const other = table(['Nr.', 'Was', 'Wer'], [['2', 'Brot', 'Derya Aksoy und Hannes Kornblum, abwechselnd']]);
    const report = reportOf(one, other);
    expect(columnWidths(one, report, TOTAL)).toEqual(columnWidths(other, report, TOTAL));
  });
});
