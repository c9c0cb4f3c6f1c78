import type { EstimatedPageNumbers, PageNumberEstimator } from 'docx';
import type { Report } from '../../../shared/report/blocks';
import { headingNumbers } from './heading-numbers';

/** Guesses that leave the page numbers trustworthy: both change a line's end, not what stands on it. */
const HARMLESS = /may hyphenate|character whose width/;
/** Letters and table cells of an ordinary page, and the length from which Word should number itself. */
const LETTERS_A_PAGE = 1900;
const LONGEST = 200;

export interface Estimator {
  readonly estimate: PageNumberEstimator;
  /** Whether every heading got the number of its page, without a guess that could move it. */
  readonly trusted: () => boolean;
  /** Pages of the whole document; 0 while unknown. */
  readonly pages: () => number;
}

/**
 * docx's layout engine, with a note of how sure it was. Table cells are hyphenated, which it has to guess. The engine is
 * as large as docx itself, so it is loaded for documents with contents only.
 * @param begins called when it begins to count
 */
export async function pageNumberEstimator(begins?: () => void): Promise<Estimator> {
  const { estimatePageNumbersWith } = await import('docx/layout');
  const engine: PageNumberEstimator = estimatePageNumbersWith({ guess: true });
  let last: EstimatedPageNumbers | undefined;
  const estimate = Object.assign(
    (...given: Parameters<PageNumberEstimator>) => {
      begins?.();
      last = engine(...given);
      return last;
    },
    { listNumbers: headingNumbers },
  );
  return { estimate, trusted: () => last !== undefined && isTrusted(last), pages: () => last?.pageCount ?? 0 };
}

/** Numbers of headings only: for documents so long that working out the pages would take minutes. */
export function numbersWithoutPages(): PageNumberEstimator {
  return Object.assign((): EstimatedPageNumbers => ({ bookmarks: new Map() }), { listNumbers: headingNumbers });
}

/** Whether the document is likely to be longer than 200 pages. */
export function isVeryLong(report: Report): boolean {
  return (
    JSON.stringify(report.blocks, (key, value) => (key === 'base64' ? undefined : value)).length / LETTERS_A_PAGE >
    LONGEST * 1.4
  );
}

function isTrusted(estimated: EstimatedPageNumbers): boolean {
  const guesses = estimated.guesses ?? [];
  return estimated.pageCount !== undefined && guesses.every(({ reason }) => HARMLESS.test(reason));
}
