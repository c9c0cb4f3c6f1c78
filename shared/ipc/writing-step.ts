import type { DocumentName } from '../project/documents';

/** What the writing of a document is about to do; a kind of file goes through those it has. */
export type WritingStep =
  | 'blocks'
  /** Word: on which pages the chapters will lie. */
  | 'pageNumbers'
  /** PDF: the pages are laid out … */
  | 'pages'
  /** … again, with their numbers in the contents, … */
  | 'contents'
  /** … or smaller, so that one page is enough. */
  | 'fitting'
  | 'edges'
  | 'properties'
  /** The finished bytes are opened again. */
  | 'check'
  | 'file';

/** @param done the share of all the work that is done, 0 to 1 */
export type WritingProgress = (done: number, step: WritingStep) => void;

/** What the page is told on the way; of several documents `done` counts all of them. */
export interface WritingState {
  readonly as: DocumentName;
  readonly done: number;
  readonly step: WritingStep;
}
