import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/ipc/result';
import type { WritingProgress } from '../../shared/ipc/writing-step';
import { type DocumentRequest, manuscriptOf } from '../../shared/report/manuscript';
import { type Clock, systemClock } from '../storage/clock';
import { type Disk, realDisk } from '../storage/file-system';
import { replaceFile } from '../storage/replace-file';
import { failureOf, StorageError } from '../storage/storage-error';
import { writeInWorker } from './in-worker';
import type { Printer } from './pdf/printer';
import { type WrittenDocument, writeDocument } from './write-document';

export interface ExportOrder {
  /** Path of the file to make; its folder exists. */
  readonly target: string;
  /** Whether a file of that name may be replaced; otherwise it ends in `exists`. */
  readonly overwrite: boolean;
  /** The bundled worker; without it the document is written in this thread. */
  readonly workerFile?: string;
  readonly progress?: WritingProgress;
  readonly signal?: AbortSignal;
  /** Handed in so that tests can order every fault and need not wait. */
  readonly disk?: Disk;
  readonly clock?: Clock;
  /** What prints the pages of a PDF; only the window can. Without it PDF ends in `invalidInput`. */
  readonly printer?: Printer;
}

export type ExportTask = DocumentRequest & ExportOrder;

export interface ExportedFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Word has to fill in the page numbers of the contents, and will ask. */
  readonly numbersLeftToWord: boolean;
}

/**
 * Writes a document into a file: whole or not at all. Fails with `exists`, `locked` (open in Word),
 * `denied`, `readOnly`, `diskFull`, `missing` (the folder), `invalidInput` (the target is a folder or a
 * link, or its name too long), `cancelled` or `unknown`; the target is then as it was, and nothing is left over.
 */
export async function exportDocument(task: ExportTask): Promise<Result<ExportedFile>> {
  const { target, overwrite, signal } = task;
  try {
    await refuseTarget(target, overwrite);
    const document = await written(task);
    const bytes = Buffer.from(document.bytes);
    task.progress?.(MADE, 'file');
    await replaceFile(target, bytes, {
      disk: task.disk ?? realDisk,
      clock: task.clock ?? systemClock,
      mode: { upTo: 0o666 },
      create: !overwrite,
      beforeReplace: async () => signal?.throwIfAborted(),
    });
    task.progress?.(1, 'file');
    return ok({ path: target, size: bytes.length, numbersLeftToWord: document.numbersLeftToWord });
  } catch (error) {
    if (signal?.aborted) return fail('cancelled', { file: path.basename(target) });
    return { ok: false, error: failureOf(error, target) };
  }
}

/** How much of the way is done when the bytes are there and the file is not. */
const MADE = 0.97;

/** Only a window prints, and only the thread of its own makes a PDF of that. */
async function written(task: ExportTask): Promise<WrittenDocument> {
  const { workerFile, signal, printer } = task;
  const progress: WritingProgress = (done, step) => task.progress?.(MADE * done, step);
  if (task.format === 'pdf' && !(printer && workerFile))
    throw new StorageError({ code: 'invalidInput', detail: 'nothing here prints' });
  if (workerFile === undefined) return writeDocument(manuscriptOf(task), { progress, signal });
  // Without what belongs to this thread and cannot be sent to another.
  const { name, format, project, options } = task;
  return writeInWorker(workerFile, { name, format, project, options }, { progress, signal, printer });
}

/** What can be told before the work: a folder of that name, a file that may not be replaced, no folder to write into. */
async function refuseTarget(target: string, overwrite: boolean): Promise<void> {
  const folder = await lstat(path.dirname(target));
  if (!folder.isDirectory() && !folder.isSymbolicLink()) throw new StorageError({ code: 'missing' });
  const found = await lstat(target).catch(() => undefined);
  if (found?.isDirectory()) throw new StorageError({ code: 'invalidInput', detail: 'the target is a folder' });
  // What a link leads to may be anything, the project itself as well; nobody has agreed to lose that.
  if (found?.isSymbolicLink() && overwrite) {
    throw new StorageError({ code: 'invalidInput', detail: 'the target is a link' });
  }
  if (found !== undefined && !overwrite) throw new StorageError({ code: 'exists' });
}
