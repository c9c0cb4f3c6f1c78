import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { CaseName } from '../unit/fixtures/case-file';
import { contentsAgainst } from './support/contents';
import { drawSheet, fillsOf, flowOf, fontsOf, freshFolder, layOut, pagesOf } from './support/laid-out';
import { missing } from './support/programs';
import { brokenTables } from './support/tables';
import { nameOf, type Paper, type Written, write } from './support/written';

const german: readonly CaseName[] = ['1-kornblum', '2-brandner', '3-vogtmann', '4-lindenau'];
const editions = ['client', 'internal'] as const;
const papers: readonly Paper[] = editions.flatMap((edition) => [
  ...german.map((of): Paper => ({ of, as: 'strategy', language: 'de', edition })),
  { of: '1-kornblum.en', as: 'strategy', language: 'en', edition },
]);

/** Share of a page that is to be filled. */
const LEAST = 0.2;
/** Of what a client is given, in German and in English. */
const MOST_PAGES = 35;

const made = new Map<string, Written>();
const madeOf = (paper: Paper): Written => {
  const found = made.get(nameOf(paper));
  if (!found) throw new Error(`${nameOf(paper)} was not written`);
  return found;
};

test.skip(missing() !== null, missing() ?? '');

test.beforeAll(async () => {
  test.setTimeout(600_000);
  const folder = freshFolder('strategies');
  for (const paper of papers) made.set(nameOf(paper), await write(paper, folder));
  layOut(folder);
});

for (const paper of papers) {
  test.describe(nameOf(paper), () => {
    test('the contents name the page on which each heading stands', () => {
      const { bytes, pdf } = madeOf(paper);
      const entries = contentsAgainst(bytes, pagesOf(pdf));
      expect(entries.length).toBeGreaterThan(20);
      expect(entries.filter(({ promised, found }) => promised !== found)).toEqual([]);
    });

    test('no page is nearly empty but the last of a chapter', () => {
      const { report, bytes, pdf } = madeOf(paper);
      const pages = pagesOf(pdf);
      const chapters = contentsAgainst(bytes, pages).flatMap(({ heading, found }) =>
        /^\d+ /.test(heading) ? [found] : [],
      );
      // The sign-off may have a page of its own.
      const contents = report.blocks.find(({ kind }) => kind === 'contents');
      const listed = contents?.kind === 'contents' ? pages.findIndex((page) => page.includes(contents.title)) + 1 : 0;
      const begins = [listed, ...chapters];
      const fills = fillsOf(pdf);
      const thin = fills.flatMap((fill, i) => (fill < LEAST && i + 1 < fills.length ? [i + 1] : []));
      expect(thin.filter((page) => !begins.includes(page + 1))).toEqual([]);
      if (paper.edition === 'client') expect(fills.length).toBeLessThanOrEqual(MOST_PAGES);
    });

    test('every page but the first has its head and its foot, and counts', () => {
      const { report, pdf } = madeOf(paper);
      const pages = pagesOf(pdf).map((page) => page.replace(/\s+/g, ' '));
      expect(pages[0]).not.toContain(`${report.words.page} 1 ${report.words.of}`);
      pages.slice(1).forEach((page, i) => {
        const count = `${report.words.page} ${i + 2} ${report.words.of} ${pages.length}`;
        for (const words of [report.header.left, report.header.right, report.footer.left, count]) {
          expect(page, `page ${i + 2}`).toContain(words.replace(/\s+/g, ' '));
        }
      });
    });

    test('a short table stays on its page, a longer one repeats its head', () => {
      const { report, pdf } = madeOf(paper);
      expect(brokenTables(report, flowOf(pdf))).toEqual([]);
    });

    test('is set in its own fonts, which are in the file', () => {
      const { report, pdf } = madeOf(paper);
      const fonts = fontsOf(pdf);
      expect(fonts).toContain('Carlito');
      expect(fonts).toContain('Carlito-Bold');
      // Signs that the twin of Calibri does not have, such as the diamond of a milestone.
      const others = fonts.filter((font) => !font.startsWith('Carlito'));
      expect(others.length === 0 || /[◆✓✗☐●○]/u.test(JSON.stringify(report.blocks)), others.join(', ')).toBe(true);
    });

    test('is drawn for people to look at', () => {
      const { pdf, docx } = madeOf(paper);
      drawSheet(pdf);
      expect(readFileSync(docx.replace(/\.docx$/, '-1.png')).length).toBeGreaterThan(10_000);
    });
  });
}
