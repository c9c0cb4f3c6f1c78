import type { WritingStep } from '../../shared/ipc/writing-step';
import type { DocumentName } from '../../shared/project/documents';
import type { Project } from '../../shared/project/project';
import type { ReportOptions } from '../../shared/report/context';
import type { DocumentRequest } from '../../shared/report/manuscript';
import type { WrittenDocument } from './write-document';

/** What the worker thread is started with. */
export type WorkerTask =
  | {
      readonly kind: 'write';
      readonly request: DocumentRequest;
      /** Whether one print can have pages of several sizes, see `pdf/printer.ts`. */
      readonly mixesSheets: boolean;
    }
  /** Which documents the project has something to say in. */
  | { readonly kind: 'list'; readonly project: Project; readonly options: ReportOptions };

/** What it says on the way and at the end. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly step: WritingStep }
  /** Asks for a page to be printed, and waits; one at a time. */
  | { readonly kind: 'print'; readonly html: string; readonly tagged: boolean }
  | { readonly kind: 'written'; readonly written: WrittenDocument }
  | { readonly kind: 'listed'; readonly names: readonly DocumentName[] }
  | { readonly kind: 'failed'; readonly detail: string };

/** What it is told when it has asked for a print. */
export type PrintAnswer =
  | { readonly kind: 'printed'; readonly bytes: Uint8Array }
  | { readonly kind: 'notPrinted'; readonly detail: string };
