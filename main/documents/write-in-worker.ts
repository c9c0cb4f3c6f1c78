import { Worker } from 'node:worker_threads';
import type { Manuscript } from '../../shared/report/manuscript';
import type { WriteOptions } from './docx/write-docx';
import type { Printer } from './pdf/printer';
import type { PrintAnswer, WorkerMessage, WorkerTask } from './worker-messages';
import type { WrittenDocument } from './write-document';

export interface WorkerOptions extends WriteOptions {
  /** Without it nothing is printed, and PDF fails. */
  readonly printer?: Printer;
}

/**
 * Runs the writer in a thread of its own. Cancelling ends the thread at once, wherever it is.
 *
 * @param workerFile the bundled worker
 */
export function writeInWorker(
  workerFile: string,
  manuscript: Manuscript,
  { progress, signal, printer }: WorkerOptions,
): Promise<WrittenDocument> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const workerData: WorkerTask = { manuscript, mixesSheets: printer?.mixesSheets ?? false };
    const worker = new Worker(workerFile, { workerData });
    const cancel = () => finish(() => reject(signal?.reason));
    const finish = (settle: () => void) => {
      signal?.removeEventListener('abort', cancel);
      settle();
      void worker.terminate();
    };
    signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') progress?.(message.done, message.step);
      else if (message.kind === 'print') void printed(message, printer).then((answer) => worker.postMessage(answer));
      else if (message.kind === 'written') finish(() => resolve(message.written));
      else finish(() => reject(new Error(message.detail)));
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
