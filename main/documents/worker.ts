import { parentPort, workerData } from 'node:worker_threads';
import type { WritingProgress } from '../../shared/ipc/writing-step';
import { makePdf } from './pdf/make-pdf';
import type { Printer } from './pdf/printer';
import type { PrintAnswer, WorkerMessage, WorkerTask } from './worker-messages';
import { type WrittenDocument, writeDocument } from './write-document';

/** Entry of the thread that writes a document, so that the window never waits for it. */
const { manuscript, mixesSheets }: WorkerTask = workerData;
const say = (message: WorkerMessage) => parentPort?.postMessage(message);

const printer: Printer = {
  mixesSheets,
  print: (html, tagged) =>
    new Promise((resolve, reject) => {
      parentPort?.once('message', (answer: PrintAnswer) =>
        answer.kind === 'printed' ? resolve(answer.bytes) : reject(new Error(answer.detail)),
      );
      say({ kind: 'print', html, tagged });
    }),
};

async function written(): Promise<WrittenDocument> {
  const progress: WritingProgress = (done, step) => say({ kind: 'progress', done, step });
  if (manuscript.format !== 'pdf') return writeDocument(manuscript, { progress });
  const { report, onePage } = manuscript;
  return { bytes: await makePdf(report, printer, { onePage, progress }), numbersLeftToWord: false };
}

written().then(
  (document) => say({ kind: 'written', written: document }),
  (error: unknown) =>
    say({ kind: 'failed', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
);
