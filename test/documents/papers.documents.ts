import { statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { documentNames } from '../../shared/project/documents';
import { drawSheet, fontsOf, freshFolder, layOut, pagesOf } from './support/laid-out';
import { missing } from './support/programs';
import { nameOf, type Paper, type Written, write } from './support/written';

const cases = [
  { of: '1-kornblum', language: 'de' },
  { of: '1-kornblum.en', language: 'en' },
  { of: '2-brandner', language: 'de' },
  { of: '3-vogtmann', language: 'de' },
  { of: '4-lindenau', language: 'de' },
] as const;

/** Papers of one page at most. */
const onOnePage = new Set(['summary', 'swot']);

const papers: readonly Paper[] = documentNames
  .filter((as) => as !== 'strategy')
  .flatMap((as) => cases.map((one): Paper => ({ ...one, as, edition: 'client' })));

const made = new Map<string, Written>();

test.skip(missing() !== null, missing() ?? '');

test.beforeAll(async () => {
  test.setTimeout(600_000);
  const folder = freshFolder('papers');
  for (const paper of papers) made.set(nameOf(paper), await write(paper, folder));
  layOut(folder);
});

for (const paper of papers) {
  test(nameOf(paper), () => {
    const written = made.get(nameOf(paper));
    if (!written) throw new Error(`${nameOf(paper)} was not written`);
    const { report, pdf } = written;
    const pages = pagesOf(pdf).map((page) => page.replace(/\s+/g, ' '));
    if (onOnePage.has(paper.as)) expect(pages).toHaveLength(1);
    pages.forEach((page, i) => {
      expect(page).toContain(`${report.words.page} ${i + 1} ${report.words.of} ${pages.length}`);
    });
    expect(fontsOf(pdf).some((font) => font.startsWith('Carlito'))).toBe(true);
    drawSheet(pdf);
    expect(statSync(pdf.replace(/\.pdf$/, '-1.png')).size).toBeGreaterThan(5_000);
  });
}
