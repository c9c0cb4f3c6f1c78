import { Worker } from 'node:worker_threads';
import type { WriteOptions } from './docx/write-docx';
import type { WorkerMessage, WorkerTask } from './worker-messages';
import type { WrittenDocument } from './write-document';

/**
 * Runs the writer in a thread of its own. Cancelling ends the thread at once, wherever it is.
 *
 * @param workerFile the bundled worker
 */
export function writeInWorker(
  workerFile: string,
  task: WorkerTask,
  { progress, signal }: WriteOptions,
): Promise<WrittenDocument> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const worker = new Worker(workerFile, { workerData: task });
    const cancel = () => finish(() => reject(signal?.reason));
    const finish = (settle: () => void) => {
      signal?.removeEventListener('abort', cancel);
      settle();
      void worker.terminate();
    };
    signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') progress?.(message.done);
      else if (message.kind === 'written') finish(() => resolve(message.written));
      else finish(() => reject(new Error(message.detail)));
    });
    worker.on('error', (error) => finish(() => reject(error)));
    worker.on('exit', (code) => finish(() => reject(new Error(`The document worker ended with ${code}`))));
  });
}
