import type { PDFDocument } from '@cantoo/pdf-lib';
import type { WritingProgress, WritingStep } from '../../../shared/ipc/writing-step';
import type { Report } from '../../../shared/report/blocks';
import { cleanReport } from '../../../shared/report/clean';
import { type Markup, markup } from '../../../shared/report/markup';
import { outline } from '../../../shared/report/markup/outline';
import { numberContents } from '../html/contents-numbers';
import { breakLongWords } from '../html/long-words';
import { mixedSheetsCss, oneSheetCss, type Sheet, zoomCss } from '../html/sheets';
import { stretches } from '../html/stretches';
import { writeEdges } from '../html/write-edges';
import { writePage } from '../html/write-html';
import { join } from './join';
import { layOver } from './lay-over';
import { setOutline } from './outline';
import { places } from './places';
import type { Printer } from './printer';
import { setProperties } from './properties';

export interface PdfOptions {
  /** The paper is to stay on one page: it is printed smaller until it does, within reason. */
  readonly onePage: boolean;
  readonly progress?: WritingProgress;
}

/** How much of the way is done when the pages lie, when they are numbered or small enough, when they have head and foot. */
const [LAID_OUT, SETTLED, EDGED] = [0.4, 0.85, 0.95];

/** A report as PDF: printed pages with page numbers in the contents, head and foot, properties and an outline. */
export async function makePdf(report: Report, printer: Printer, options: PdfOptions): Promise<Uint8Array> {
  const { onePage, progress = () => undefined } = options;
  const safe = cleanReport(report);
  progress(0, 'pages');
  const body = await (onePage ? fitted : numbered)(safe, printer, progress);
  progress(SETTLED, 'edges');
  await addEdges(body, safe, printer);
  progress(EDGED, 'properties');
  const known = places(body);
  const { entries } = outline(safe);
  const headings = entries.map(({ id, level, number, text }) => ({ id, level, text: `${number} ${text}` }));
  setOutline(body, headings.every(({ id }) => known.has(id)) ? headings : []);
  setProperties(body, safe);
  const bytes = await body.save();
  progress(1, 'properties');
  return bytes;
}

/** The share of a print that is done. */
type Printing = (done: number) => void;

const firstOf =
  (progress: WritingProgress): Printing =>
  (done) =>
    progress(LAID_OUT * done, 'pages');

/** The way of one attempt after the pages lie for the first time. */
function attemptOf(progress: WritingProgress, step: WritingStep, at: number, most: number): Printing {
  const each = (SETTLED - LAID_OUT) / most;
  const printing: Printing = (done) => progress(LAID_OUT + each * (at + done), step);
  printing(0);
  return printing;
}

/** Per cent. What does not fit in the last of them nobody could read; it keeps its usual size and takes more pages. */
const SIZES = [96, 92, 88, 84, 80, 75, 70];

async function fitted(report: Report, printer: Printer, progress: WritingProgress): Promise<PDFDocument> {
  const tree = breakLongWords(markup(report));
  const usual = await printed(report, tree, printer, firstOf(progress));
  if (usual.getPageCount() === 1) return usual;
  for (const [at, size] of SIZES.entries()) {
    const printing = attemptOf(progress, 'fitting', at, SIZES.length);
    const smaller = await printed(report, tree, printer, printing, zoomCss(size));
    if (smaller.getPageCount() === 1) return smaller;
  }
  return usual;
}

/** Numbers may move what they count; then they are counted once more. */
const ATTEMPTS = 2;

/** Printed, looked up on which pages the headings lie, and printed again with their numbers. */
async function numbered(report: Report, printer: Printer, progress: WritingProgress): Promise<PDFDocument> {
  const tree = breakLongWords(markup(report));
  const once = remembering(printer);
  const plain = await printed(report, tree, once, firstOf(progress));
  if (!report.blocks.some(({ kind }) => kind === 'contents')) return plain;
  let before = places(plain);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const printing = attemptOf(progress, 'contents', attempt, ATTEMPTS);
    const body = await printed(report, numberContents(tree, before), once, printing);
    const after = places(body);
    if (sameNumbers(before, after)) return body;
    before = after;
  }
  return plain;
}

function sameNumbers(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  return one.size === other.size && [...one].every(([place, page]) => other.get(place) === page);
}

/** Stretches in which nothing has changed are not printed twice. */
function remembering({ print, mixesSheets }: Printer): Printer {
  const known = new Map<string, Uint8Array>();
  return {
    mixesSheets,
    print: async (html, tagged) => {
      const bytes = known.get(html) ?? (await print(html, tagged));
      known.set(html, bytes);
      return bytes;
    },
  };
}

async function printed(
  report: Report,
  tree: Markup,
  { print, mixesSheets }: Printer,
  printing: Printing,
  css = '',
): Promise<PDFDocument> {
  const pages = mixesSheets
    ? [writePage(report, tree, `${mixedSheetsCss()}${css}`)]
    : stretches(tree).map((stretch) => writePage(report, stretch.tree, `${oneSheetCss(stretch.sheet)}${css}`));
  const parts: Uint8Array[] = [];
  for (const page of pages) {
    parts.push(await print(page, true));
    printing(parts.length / pages.length);
  }
  return join(parts);
}

/** Head and foot on every page but the cover, which is counted as the first. */
async function addEdges(body: PDFDocument, report: Report, { print }: Printer): Promise<void> {
  const covered = report.blocks[0]?.kind === 'cover';
  const pages = body.getPages().map((page, at) => ({ page, number: at + 1 }));
  const lying = (sheet: Sheet) =>
    pages.filter(({ page, number }) => {
      const wide = page.getWidth() > page.getHeight();
      return wide === (sheet === 'landscape') && !(covered && number === 1);
    });
  for (const sheet of ['portrait', 'landscape'] as const) {
    const found = lying(sheet);
    if (found.length === 0) continue;
    const edges = writeEdges(
      report,
      sheet,
      found.map(({ number }) => number),
      pages.length,
    );
    await layOver(
      body,
      found.map(({ page }) => page),
      await print(edges, false),
    );
  }
}
