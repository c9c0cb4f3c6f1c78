import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/ipc/result';
import type { Report } from '../../shared/report/blocks';
import type { Manuscript } from '../../shared/report/manuscript';
import { type Clock, systemClock } from '../storage/clock';
import { type Disk, realDisk } from '../storage/file-system';
import { replaceFile } from '../storage/replace-file';
import { failureOf, StorageError } from '../storage/storage-error';
import { type WrittenDocument, writeDocument } from './write-document';
import { writeInWorker } from './write-in-worker';

export interface ExportOrder {
  /** Path of the file to make; its folder exists. */
  readonly target: string;
  /** Whether a file of that name may be replaced; otherwise it ends in `exists`. */
  readonly overwrite: boolean;
  /** The bundled worker; without it the document is written in this thread. */
  readonly workerFile?: string;
  /** Called with the share done, 0 to 1. */
  readonly progress?: (done: number) => void;
  readonly signal?: AbortSignal;
  /** Handed in so that tests can order every fault and need not wait. */
  readonly disk?: Disk;
  readonly clock?: Clock;
  /** Prints a report as PDF; only the window can. Without it PDF ends in `invalidInput`. */
  readonly print?: (report: Report) => Promise<Uint8Array>;
}

export type ExportTask = Manuscript & ExportOrder;

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
    const written = task.format === 'pdf' ? await printed(task) : await writtenHere(task);
    const bytes = Buffer.from(written.bytes);
    await replaceFile(target, bytes, {
      disk: task.disk ?? realDisk,
      clock: task.clock ?? systemClock,
      mode: { upTo: 0o666 },
      create: !overwrite,
      beforeReplace: async () => signal?.throwIfAborted(),
    });
    return ok({ path: target, size: bytes.length, numbersLeftToWord: written.numbersLeftToWord });
  } catch (error) {
    if (signal?.aborted) return fail('cancelled', { file: path.basename(target) });
    return { ok: false, error: failureOf(error, target) };
  }
}

async function writtenHere(task: ExportTask): Promise<WrittenDocument> {
  const { workerFile, progress, signal } = task;
  const options = { progress, signal };
  if (workerFile === undefined) return writeDocument(task, options);
  return writeInWorker(workerFile, manuscriptIn(task), options);
}

async function printed({ print, ...task }: ExportTask): Promise<WrittenDocument> {
  if (!print || !('report' in task)) throw new StorageError({ code: 'invalidInput', detail: 'nothing here prints' });
  return { bytes: await print(task.report), numbersLeftToWord: false };
}

/** Without what belongs to this thread and cannot be sent to another. */
function manuscriptIn(task: Manuscript): Manuscript {
  if ('report' in task) return { format: task.format, report: task.report };
  if ('agenda' in task) return { format: task.format, agenda: task.agenda };
  return { format: task.format, workbook: task.workbook };
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
