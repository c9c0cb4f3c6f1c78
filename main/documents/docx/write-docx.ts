import { Packer, type PageNumberEstimator } from 'docx';
import type { WritingProgress } from '../../../shared/ipc/writing-step';
import type { Report } from '../../../shared/report/blocks';
import { BRACE, cleanReport, mapStrings } from '../../../shared/report/clean';
import { checkPackage } from './check';
import { type Counters, newCounters } from './context';
import { buildDocument } from './document';
import { finish } from './finish/finish';
import { openParts, readText } from './finish/parts';
import { isVeryLong, numbersWithoutPages, pageNumberEstimator } from './page-numbers';

export interface WriteOptions {
  readonly progress?: WritingProgress;
  readonly signal?: AbortSignal;
}

export interface WrittenDocx {
  readonly bytes: Uint8Array;
  /**
   * False: the contents show their page numbers at once. True: the numbers could not be worked out
   * safely, so Word asks to update them when the file is first opened.
   */
  readonly numbersLeftToWord: boolean;
}

/**
 * Writes a report as a Word document (A4, Office Open XML). The same report gives the same bytes on
 * every machine. Rejects with the signal's reason when cancelled.
 */
export async function writeDocx(report: Report, { progress, signal }: WriteOptions = {}): Promise<WrittenDocx> {
  const safe = mapStrings(cleanReport(report), (text) => text.replaceAll('{', BRACE));
  signal?.throwIfAborted();
  progress?.(0.05, 'blocks');
  const numbered = await assembleWithNumbers(safe, () => progress?.(0.15, 'pageNumbers'));
  signal?.throwIfAborted();
  const assembled = numbered ?? (await assemble(safe, true));
  progress?.(0.8, 'properties');
  signal?.throwIfAborted();
  const bytes = finish(assembled.bytes, safe, assembled.counters.tables);
  progress?.(0.95, 'check');
  checkPackage(bytes);
  progress?.(1, 'check');
  return { bytes, numbersLeftToWord: numbered === undefined };
}

interface Assembled {
  readonly bytes: Uint8Array;
  readonly counters: Counters;
}

/** `undefined` when the page numbers of the contents cannot be worked out; without contents there is nothing to work out. */
async function assembleWithNumbers(report: Report, numbering: () => void): Promise<Assembled | undefined> {
  if (!report.blocks.some(({ kind }) => kind === 'contents')) return assemble(report, false);
  return isVeryLong(report) ? undefined : assembleNumbered(report, numbering);
}

/** Up to this many pages every chapter begins on a new one. */
const PAGES_WITH_OPENINGS = 80;

/** @param numbering called when the pages are about to be counted */
async function assembleNumbered(
  report: Report,
  numbering: () => void,
  chaptersFlow = false,
): Promise<Assembled | undefined> {
  const estimator = pageNumberEstimator();
  const estimate: PageNumberEstimator = Object.assign((...given: Parameters<PageNumberEstimator>) => {
    numbering();
    return estimator.estimate(...given);
  }, estimator.estimate);
  const counters = newCounters();
  const flow = { dirtyContents: false, chaptersFlow };
  const bytes = await Packer.toBuffer(buildDocument(report, counters, estimate, flow));
  if (!chaptersFlow && estimator.pages() > PAGES_WITH_OPENINGS) return assembleNumbered(report, numbering, true);
  return estimator.trusted() && !hasBlankPages(bytes) ? { bytes, counters } : undefined;
}

/** The contents are left to Word, which asks before it numbers them: better than entries without numbers. */
async function assemble(report: Report, dirtyContents: boolean): Promise<Assembled> {
  const counters = newCounters();
  const flow = { dirtyContents, chaptersFlow: dirtyContents && isVeryLong(report) };
  const bytes = await Packer.toBuffer(buildDocument(report, counters, numbersWithoutPages(), flow));
  return { bytes, counters };
}

const ENTRY =
  /PAGEREF _Toc\w+[^<]*<\/w:instrText><w:fldChar w:fldCharType="separate"\/>(.*?)<w:fldChar w:fldCharType="end"\/>/g;

/** Whether an entry of the contents has no page number: Word would show the gap without a word. */
function hasBlankPages(bytes: Uint8Array): boolean {
  const xml = readText(openParts(bytes), 'word/document.xml');
  return [...xml.matchAll(ENTRY)].some(([, page = '']) => !/<w:t[^>]*>\d+<\/w:t>/.test(page));
}
