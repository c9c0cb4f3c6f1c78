import type { WritingProgress } from '../../../shared/ipc/writing-step';
import type { Report } from '../../../shared/report/blocks';
import { BRACE, clean, mapStrings } from '../../../shared/report/clean';
import { assemble } from './assemble';
import { checkParts, checkZip } from './check';
import { buildDocument } from './document';
import { finish } from './finish/finish';
import { closeParts, type Parts, readText } from './finish/parts';
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
 * Writes a report as a Word document (A4, Office Open XML). The same report gives the same parts everywhere, and the
 * same bytes where the runtime's zlib is the same. Rejects with the signal's reason when cancelled.
 */
export async function writeDocx(report: Report, { progress, signal }: WriteOptions = {}): Promise<WrittenDocx> {
  const safe = mapStrings(report, (text) => clean(text).replaceAll('{', BRACE));
  signal?.throwIfAborted();
  progress?.(0.05, 'blocks');
  const numbered = await withNumbers(safe, () => progress?.(0.15, 'pageNumbers'));
  signal?.throwIfAborted();
  progress?.(0.8, 'properties');
  const parts = numbered ?? withoutPages(safe, true);
  signal?.throwIfAborted();
  finish(parts, safe);
  progress?.(0.9, 'check');
  checkParts(parts);
  const bytes = closeParts(parts);
  checkZip(bytes, parts);
  progress?.(1, 'check');
  return { bytes, numbersLeftToWord: numbered === undefined };
}

/** `undefined` when the page numbers of the contents cannot be worked out; without contents there is nothing to work out. */
async function withNumbers(report: Report, numbering: () => void): Promise<Parts | undefined> {
  if (!hasContents(report)) return withoutPages(report, false);
  return isVeryLong(report) ? undefined : withPages(report, numbering);
}

/** Up to this many pages every chapter begins on a new one. */
const PAGES_WITH_OPENINGS = 80;

/** @param numbering called when the pages are about to be counted */
async function withPages(report: Report, numbering: () => void, flowing = false): Promise<Parts | undefined> {
  const estimator = await pageNumberEstimator(numbering);
  const flow = { dirtyContents: false, chaptersFlow: flowing };
  const parts = assemble(buildDocument(report, estimator.estimate, flow));
  if (!flowing && estimator.pages() > PAGES_WITH_OPENINGS) return withPages(report, numbering, true);
  return estimator.trusted() && !hasBlankPages(parts) ? parts : undefined;
}

/** The contents are left to Word, which asks before it numbers them: better than entries without numbers. */
function withoutPages(report: Report, dirtyContents: boolean): Parts {
  const flow = { dirtyContents, chaptersFlow: dirtyContents && isVeryLong(report) };
  const numbers = hasContents(report) ? numbersWithoutPages() : undefined;
  return assemble(buildDocument(report, numbers, flow));
}

const hasContents = (report: Report): boolean => report.blocks.some(({ kind }) => kind === 'contents');

const ENTRY =
  /PAGEREF _Toc\w+[^<]*<\/w:instrText><w:fldChar w:fldCharType="separate"\/>(.*?)<w:fldChar w:fldCharType="end"\/>/g;

/** Whether an entry of the contents has no page number: Word would show the gap without a word. */
function hasBlankPages(parts: Parts): boolean {
  const xml = readText(parts, 'word/document.xml');
  return [...xml.matchAll(ENTRY)].some(([, page = '']) => !/<w:t[^>]*>\d+<\/w:t>/.test(page));
}
