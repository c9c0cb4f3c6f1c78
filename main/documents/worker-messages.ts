import type { Manuscript } from '../../shared/report/manuscript';
import type { WrittenDocument } from './write-document';

/** What the worker thread is started with. */
export type WorkerTask = Manuscript;

/** What it says on the way and at the end. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'written'; readonly written: WrittenDocument }
  | { readonly kind: 'failed'; readonly detail: string };
