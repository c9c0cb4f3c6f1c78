import { Worker } from 'node:worker_threads';
import type { DocumentName } from '../../shared/project/documents';
import type { Project } from '../../shared/project/project';
import type { ReportOptions } from '../../shared/report/context';
import type { DocumentRequest } from '../../shared/report/manuscript';
import type { WriteOptions } from './docx/write-docx';
import type { Printer } from './pdf/printer';
import type { PrintAnswer, WorkerMessage, WorkerTask } from './worker-messages';
import type { WrittenDocument } from './write-document';

/**
 * The work on documents in a thread of its own, from the project to the bytes: what is long to write is long to put
 * together, too. Cancelling ends the thread at once, wherever it is. `workerFile` is the bundled worker.
 */

export interface WorkerOptions extends WriteOptions {
  /** Without it nothing is printed, and PDF fails. */
  readonly printer?: Printer;
}

export function writeInWorker(
  workerFile: string,
  request: DocumentRequest,
  { progress, signal, printer }: WorkerOptions,
): Promise<WrittenDocument> {
  const task = { kind: 'write', request, mixesSheets: printer?.mixesSheets ?? false } as const;
  return run(workerFile, task, signal, (message, worker) => {
    if (message.kind === 'progress') progress?.(message.done, message.step);
    if (message.kind === 'print') void printed(message, printer).then((answer) => worker.postMessage(answer));
    return message.kind === 'written' ? message.written : undefined;
  });
}

/** The documents the project has something to say in. */
export function listInWorker(
  workerFile: string,
  project: Project,
  options: ReportOptions,
  signal?: AbortSignal,
): Promise<readonly DocumentName[]> {
  return run(workerFile, { kind: 'list', project, options }, signal, (message) =>
    message.kind === 'listed' ? message.names : undefined,
  );
}

/** @param listen hears every message, and gives the result when that is it */
function run<T>(
  workerFile: string,
  workerData: WorkerTask,
  signal: AbortSignal | undefined,
  listen: (message: WorkerMessage, worker: Worker) => T | undefined,
): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const worker = new Worker(workerFile, { workerData });
    const cancel = () => finish(() => reject(signal?.reason));
    const finish = (settle: () => void) => {
      signal?.removeEventListener('abort', cancel);
      settle();
      void worker.terminate();
    };
    signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'failed') return finish(() => reject(new Error(message.detail)));
      const result = listen(message, worker);
      if (result !== undefined) finish(() => resolve(result));
    });
    worker.on('error', (error) => finish(() => reject(error)));
    worker.on('exit', (code) => finish(() => reject(new Error(`The document worker ended with ${code}`))));
  });
}

type Order = Extract<WorkerMessage, { readonly kind: 'print' }>;

async function printed({ html, tagged }: Order, printer: Printer | undefined): Promise<PrintAnswer> {
  if (!printer) return { kind: 'notPrinted', detail: 'nothing here prints' };
  try {
    return { kind: 'printed', bytes: await printer.print(html, tagged) };
  } catch (error) {
    return { kind: 'notPrinted', detail: String(error) };
  }
}
