import type { Report } from '../../shared/report/blocks';
import type { DocumentFormat } from './file-name';
import type { WrittenReport } from './write-report';

/** What the worker thread is started with. */
export interface WorkerTask {
  readonly report: Report;
  readonly format: DocumentFormat;
}

/** What it says on the way and at the end. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'written'; readonly written: WrittenReport }
  | { readonly kind: 'failed'; readonly detail: string };
