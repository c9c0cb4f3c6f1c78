import type { WritingStep } from '../../shared/ipc/writing-step';
import type { Manuscript } from '../../shared/report/manuscript';
import type { WrittenDocument } from './write-document';

/** What the worker thread is started with. */
export interface WorkerTask {
  readonly manuscript: Manuscript;
  /** Whether one print can have pages of several sizes, see `pdf/printer.ts`. */
  readonly mixesSheets: boolean;
}

/** What it says on the way and at the end. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly step: WritingStep }
  /** Asks for a page to be printed, and waits; one at a time. */
  | { readonly kind: 'print'; readonly html: string; readonly tagged: boolean }
  | { readonly kind: 'written'; readonly written: WrittenDocument }
  | { readonly kind: 'failed'; readonly detail: string };

/** What it is told then. */
export type PrintAnswer =
  | { readonly kind: 'printed'; readonly bytes: Uint8Array }
  | { readonly kind: 'notPrinted'; readonly detail: string };
