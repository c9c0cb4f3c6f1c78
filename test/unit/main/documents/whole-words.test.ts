import { expect, it } from 'vitest';
import { columnWidths } from '../../../../main/documents/docx/column-widths';
import { page } from '../../../../main/documents/docx/geometry';
import type { BlockOf, Cell, Report } from '../../../../shared/report/blocks';
import { wordWidth } from '../../../../shared/report/cell-height';
import { documentReport } from '../../../../shared/report/document-report';
import { caseProject, cases } from '../../fixtures/case-file';

/** Widths of letters are taken a little too large. */
const NEARLY = 1.03;

/** Columns of the data tables in which a word would be cut where no hyphen is known for it. */
function cutIn(report: Report): string[] {
  let orientation: 'portrait' | 'landscape' = 'portrait';
  return report.blocks.flatMap((block) => {
    if (block.kind === 'section') orientation = block.orientation;
    return block.kind === 'table' ? cutColumns(block, columnWidths(block, report, page(orientation).textWidth)) : [];
  });
}

function cutColumns({ caption, columns, rows }: BlockOf<'table'>, widths: readonly number[]): string[] {
  return columns.flatMap(({ header }, index) => {
    const cells: Cell[] = [[[{ text: header, bold: true }]], ...rows.map((row) => row[index] ?? [])];
    return wordWidth(cells) > (widths[index] ?? 0) * NEARLY ? [`${caption}: ${header}`] : [];
  });
}

it.each(cases)('the tables of %s keep their words whole', (of) => {
  const language = of.endsWith('.en') ? 'en' : 'de';
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  const options = { language, locale, edition: 'internal', at: '2026-09-15T08:00:00.000Z' } as const;
  expect(cutIn(documentReport('strategy', caseProject(of), options))).toEqual([]);
});
