import { PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { join } from '../../../../main/documents/pdf/join';
import { layOver } from '../../../../main/documents/pdf/lay-over';
import { makePdf } from '../../../../main/documents/pdf/make-pdf';
import { setOutline } from '../../../../main/documents/pdf/outline';
import { places } from '../../../../main/documents/pdf/places';
import { setProperties } from '../../../../main/documents/pdf/properties';
import type { WritingStep } from '../../../../shared/ipc/writing-step';
import { sampleReport } from './sample-report';

type Size = [number, number];
const upright: Size = [595, 842];
const lying: Size = [842, 595];

/** Pages with named destinations, as Chromium writes them. */
async function pages(sizes: readonly Size[], destinations: Readonly<Record<string, number>> = {}): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const made = sizes.map((size) => pdf.addPage(size));
  for (const page of made) page.drawSquare({ size: 10 });
  const found = Object.entries(destinations).map(([name, page]) => [
    name,
    pdf.context.obj([made[page - 1]?.ref ?? pdf.context.nextRef(), 'XYZ', 57, 700, 0]),
  ]);
  if (found.length > 0) pdf.catalog.set(PDFName.of('Dests'), pdf.context.obj(Object.fromEntries(found)));
  return pdf.save();
}

const reread = async (pdf: PDFDocument): Promise<PDFDocument> =>
  PDFDocument.load(await pdf.save(), { updateMetadata: false });

it('joins stretches, and the places in all of them are found on the right pages', async () => {
  const parts = [
    await pages([upright]),
    await pages([upright, upright], { 'place-2': 1, 'place-5': 2 }),
    await pages([lying], { 'place-9': 1 }),
    await pages([upright, upright], { 'place-12': 2 }),
  ];
  const joined = await reread(await join(parts));
  expect(joined.getPages().map((page) => page.getWidth())).toEqual([595, 595, 595, 842, 595, 595]);
  expect(places(joined)).toEqual(
    new Map([
      ['place-2', 2],
      ['place-5', 3],
      ['place-9', 4],
      ['place-12', 6],
    ]),
  );
});

it('finds no places where there are none, and none on pages that are not there', async () => {
  expect(places(await join([await pages([upright])]))).toEqual(new Map());
  expect(places(await join([await pages([upright], { lost: 4, kept: 1 })]))).toEqual(new Map([['kept', 1]]));
});

it('draws head and foot over pages as something readers that speak leave out', async () => {
  const pdf = await join([await pages([upright, upright])]);
  const [, second] = pdf.getPages();
  await layOver(pdf, second ? [second] : [], await pages([upright]));
  const drawings = (await reread(pdf))
    .getPages()
    .map(({ node }) => node.Resources()?.lookupMaybe(PDFName.of('XObject'), PDFDict)?.keys().length ?? 0);
  expect(drawings).toEqual([0, 1]);
});

it('says what it is, in its language, with no other time than that of the export', async () => {
  const report = sampleReport('de');
  const make = async (): Promise<PDFDocument> => {
    const pdf = await join([await pages([upright])]);
    setProperties(pdf, report);
    return pdf;
  };
  const pdf = await reread(await make());
  expect([pdf.getTitle(), pdf.getAuthor(), pdf.getSubject()]).toEqual([
    report.properties.title,
    report.properties.author,
    report.properties.subject,
  ]);
  expect(pdf.getKeywords()).toBe(report.properties.keywords.join(' '));
  expect(pdf.catalog.lookup(PDFName.of('Lang'))?.toString()).toBe('(de-DE)');
  expect(pdf.catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true);
  expect([pdf.getCreationDate(), pdf.getModificationDate()]).toEqual([
    new Date(report.properties.at),
    new Date(report.properties.at),
  ]);
  expect(await (await make()).save()).toEqual(await (await make()).save());
});

it('lists the headings beside the pages, sections below their chapters', async () => {
  const pdf = await join([await pages([upright], { a: 1, b: 1, c: 1 })]);
  setOutline(pdf, [
    { id: 'a', level: 1, text: '1 Menschen' },
    { id: 'b', level: 2, text: '1.1 Frühaufsteher' },
    { id: 'c', level: 1, text: '2 Ziele' },
  ]);
  const root = (await reread(pdf)).catalog.lookup(PDFName.of('Outlines'), PDFDict);
  const first = root.lookup(PDFName.of('First'), PDFDict);
  const titleOf = (node: PDFDict) => node.lookup(PDFName.of('Title'), PDFHexString).decodeText();
  expect(titleOf(first)).toBe('1 Menschen');
  expect(titleOf(first.lookup(PDFName.of('First'), PDFDict))).toBe('1.1 Frühaufsteher');
  expect(titleOf(first.lookup(PDFName.of('Next'), PDFDict))).toBe('2 Ziele');
  expect(first.lookup(PDFName.of('Next'), PDFDict)).toBe(root.lookup(PDFName.of('Last'), PDFDict));
  expect(first.lookup(PDFName.of('Dest'), PDFName).decodeText()).toBe('a');
});

it.each([
  ['all pages at once', true, 5],
  ['stretch by stretch', false, 8],
])('tells how far it is, %s', async (_, mixesSheets, least) => {
  const steps: number[] = [];
  const named = new Set<WritingStep>();
  const print = (html: string) => pages((html.match(/class="edges"/g) ?? ['page']).map(() => upright));
  const bytes = await makePdf(
    sampleReport('de'),
    { mixesSheets, print },
    { onePage: false, progress: (done, step) => void (steps.push(done) && named.add(step)) },
  );
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(new Set(steps).size).toBeGreaterThanOrEqual(least);
  expect([...named]).toEqual(['pages', 'contents', 'edges', 'properties']);
  expect(steps.find((done) => done > 0)).toBe(mixesSheets ? 0.4 : 0.1);
  expect(steps.at(-1)).toBe(1);
  expect((await PDFDocument.load(bytes)).getPageCount()).toBe(mixesSheets ? 1 : 4);
});

it('tells it too while what is to be one page is printed smaller and smaller', async () => {
  const steps: [number, WritingStep][] = [];
  const print = (html: string) => {
    if (html.includes('class="edges"')) return pages([upright]);
    return pages(html.includes('zoom: 84%') ? [upright] : [upright, upright]);
  };
  const options = { onePage: true, progress: (...now: [number, WritingStep]) => void steps.push(now) };
  const bytes = await makePdf(sampleReport('de'), { mixesSheets: true, print }, options);
  expect((await PDFDocument.load(bytes)).getPageCount()).toBe(1);
  const share = steps.map(([done]) => done);
  expect(share).toEqual(share.toSorted((a, b) => a - b));
  // Four sizes, each told when it begins and when it lies.
  expect(steps.filter(([, step]) => step === 'fitting')).toHaveLength(8);
  expect(steps.some(([, step]) => step === 'contents')).toBe(false);
});
