import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerMessage, WorkerTask } from './worker-messages';
import { writeDocument } from './write-document';

/** Entry of the thread that writes a document, so that the window never waits for it. */
const task: WorkerTask = workerData;
const say = (message: WorkerMessage) => parentPort?.postMessage(message);

writeDocument(task, { progress: (done) => say({ kind: 'progress', done }) }).then(
  (written) => say({ kind: 'written', written }),
  (error: unknown) =>
    say({ kind: 'failed', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
);
