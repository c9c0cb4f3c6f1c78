import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { writeDocument } from '../../main/documents/write-document';
import type { Block } from '../../shared/report/blocks';
import { sampleReport } from '../unit/main/documents/sample-report';
import { freshFolder, layOut, pagesOf } from './support/laid-out';
import { missing } from './support/programs';

/** Twentieths of a point in a millimetre. */
const MM = 56.7;
/** Rows of these heights fill the page more and more; from `FULL` on the table is taller than the page. */
const [FIRST, STEP, COUNT, FULL] = [13_440, 4, 15, 13_484];

/** A page that a table fills to its foot, and a wide one after it: between them stands the end of a section. */
const blocks = (height: number): Block[] => [
  {
    kind: 'form',
    description: 'Zum Schreiben',
    columns: [{ header: 'Notizen', weight: 1 }],
    rows: [[[[{ text: 'bis zum Fuß' }]]]],
    room: height / MM,
  },
  { kind: 'section', orientation: 'landscape' },
  { kind: 'paragraph', spans: [{ text: 'danach' }] },
];

test.skip(missing() !== null, missing() ?? '');

test('a table that ends at the foot of a page leaves no empty page behind it', async () => {
  test.setTimeout(300_000);
  const folder = freshFolder('page-foot');
  const heights = Array.from({ length: COUNT }, (_, i) => FIRST + i * STEP);
  const files = heights.map((height) => path.join(folder, `${height}.docx`));
  for (const [i, file] of files.entries()) {
    const report = { ...sampleReport('de'), blocks: blocks(heights[i] ?? 0) };
    writeFileSync(file, (await writeDocument({ format: 'docx', report })).bytes);
  }
  layOut(folder);
  const pages = files.map((file) => pagesOf(file.replace(/docx$/, 'pdf')).length);
  expect(heights.find((_, i) => pages[i] !== 2)).toBeGreaterThanOrEqual(FULL);
});
