import { parentPort, workerData } from 'node:worker_threads';
import type { WritingProgress } from '../../shared/ipc/writing-step';
import { documentsWithContent } from '../../shared/report/document-report';
import { type DocumentRequest, manuscriptOf } from '../../shared/report/manuscript';
import { makePdf } from './pdf/make-pdf';
import type { Printer } from './pdf/printer';
import type { PrintAnswer, WorkerMessage, WorkerTask } from './worker-messages';
import { type WrittenDocument, writeDocument } from './write-document';

/** Entry of the thread that works on documents, so that the window never waits for it. */
const task: WorkerTask = workerData;
const say = (message: WorkerMessage) => parentPort?.postMessage(message);

const print: Printer['print'] = (html, tagged) =>
  new Promise((resolve, reject) => {
    parentPort?.once('message', (answer: PrintAnswer) =>
      answer.kind === 'printed' ? resolve(answer.bytes) : reject(new Error(answer.detail)),
    );
    say({ kind: 'print', html, tagged });
  });

async function written(request: DocumentRequest, mixesSheets: boolean): Promise<WrittenDocument> {
  const progress: WritingProgress = (done, step) => say({ kind: 'progress', done, step });
  progress(0, 'blocks');
  const manuscript = manuscriptOf(request);
  if (manuscript.format !== 'pdf') return writeDocument(manuscript, { progress });
  const { report, onePage } = manuscript;
  return { bytes: await makePdf(report, { print, mixesSheets }, { onePage, progress }), numbersLeftToWord: false };
}

async function work(): Promise<void> {
  if (task.kind === 'list') say({ kind: 'listed', names: documentsWithContent(task.project, task.options) });
  else say({ kind: 'written', written: await written(task.request, task.mixesSheets) });
}

work().catch((error: unknown) =>
  say({ kind: 'failed', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
);
