import path from 'node:path';
import type { Failure, Result } from '../../shared/ipc/result';
import type { AllExported, ExportAllRequest, Exported, ExportRequest, Language } from '../../shared/ipc/types';
import type { WritingState, WritingStep } from '../../shared/ipc/writing-step';
import { type DocumentFormat, documents } from '../../shared/project/documents';
import type { Project } from '../../shared/project/project';
import type { ReportOptions } from '../../shared/report/context';
import { documentLocale } from '../../shared/report/document-locale';
import { proposedFileName } from '../../shared/report/file-name';
import { momentOf } from '../../shared/support/dates';
import { type Context, dialogTexts } from '../app/context';
import type { Unattended } from '../app/unattended';
import { exportDocument } from '../documents/export';
import { exportAll } from '../documents/export-all';
import { isOpenable } from '../documents/openable';
import { CallFailure, orFail } from '../ipc/failure';
import type { Surroundings } from '../storage/open-project';
import { askForFolder, askWhereToSave } from '../window/dialogs';
import { withPrinter } from '../window/printer';

/** Documents of the open project, one writing at a time. */
export class DocumentExport {
  private readonly context: Context;
  private readonly unattended: Unattended | null;
  private running: AbortController | null = null;
  /** The last document this run has written; the only one that may be shown in its folder or opened. */
  private last: string | null = null;

  constructor(context: Context, unattended: Unattended | null) {
    this.context = context;
    this.unattended = unattended;
  }

  get lastFile(): string | null {
    return this.last;
  }

  /**
   * Saves the project, asks where, writes the document in a thread of its own.
   * @throws CallFailure `cancelled` when the person gives up, `busy` while another document is being written,
   * `invalidInput` for a format the document does not come in
   */
  async run({ session, as, format, ...choices }: ExportRequest): Promise<Exported> {
    if (!documents[as].formats.includes(format)) throw new CallFailure({ code: 'invalidInput' });
    return this.alone(session, async (project, { projectId, progress, ...order }) => {
      const options = optionsOf(project, projectId, choices);
      const task = {
        name: as,
        format,
        project,
        options,
        ...order,
        progress: (done: number, step: WritingStep) => progress({ as, done, step }),
        target: await this.target(proposedFileName(project, options, as, format), format),
        overwrite: true,
      };
      const exported =
        format === 'pdf' ? withPrinter((printer) => exportDocument({ ...task, printer })) : exportDocument(task);
      const written = orWritten(await exported);
      this.last = written.path;
      this.unattended?.exported(written.path);
      return {
        fileName: path.basename(written.path),
        folder: path.dirname(written.path),
        numbersLeftToWord: written.numbersLeftToWord,
      };
    });
  }

  /**
   * The same for all documents, into one folder; what lies there already is left alone. When it ends before the last
   * one, the answer tells what was written until then; nothing written is a failure.
   */
  async runAll({ session, ...choices }: ExportAllRequest): Promise<AllExported> {
    return this.alone(session, async (project, { projectId, ...order }) => {
      const { folders, window } = this.context;
      const { exportAll: words } = dialogTexts(this.context);
      const start = this.last === null ? folders.documents : path.dirname(this.last);
      const question = { title: words.title, buttonLabel: words.button, defaultPath: start };
      const folder = orFail(await askForFolder(window(), question));
      const options = optionsOf(project, projectId, choices);
      const { files, stopped } = orWritten(
        await exportAll({ ...order, project, options, folder, existing: 'beside', nameOf: proposedFileName }),
      );
      if (stopped && files.length === 0) throw new CallFailure(ofDocument(stopped));
      this.last = files[0] ?? this.last;
      return {
        fileNames: files.map((file) => path.basename(file)),
        folder,
        stopped: stopped && ofDocument(stopped),
      };
    });
  }

  /** Ends what is being written, if anything; its target stays as it was. */
  cancel(): void {
    this.running?.abort();
  }

  /** The last document, when it is still the file that was written here; otherwise `missing`. */
  async openable(): Promise<string> {
    const { last } = this;
    if (last === null || !(await isOpenable(last))) throw new CallFailure({ code: 'missing' });
    return last;
  }

  /** A project that cannot be saved can still be exported: the page's mirror is here in main. */
  private async alone<T>(id: string, write: (project: Project, order: Order) => Promise<T>): Promise<T> {
    const { desk, folders, send, around } = this.context;
    const session = desk.sessionOf(id);
    if (this.running) throw new CallFailure({ code: 'busy' });
    const control = new AbortController();
    this.running = control;
    try {
      await session.flush();
      return await write(session.project, {
        projectId: session.envelope.id,
        disk: around.disk,
        clock: around.clock,
        workerFile: folders.documentsWorker,
        progress: (state) => send('export.progress', state),
        signal: control.signal,
      });
    } finally {
      this.running = null;
    }
  }

  private async target(name: string, format: DocumentFormat): Promise<string> {
    if (this.unattended) return path.join(this.unattended.folder, name);
    const { folders, window } = this.context;
    const { files, export: words } = dialogTexts(this.context);
    const question = {
      title: words.title,
      buttonLabel: words.button,
      defaultPath: path.join(this.last === null ? folders.documents : path.dirname(this.last), name),
      filters: [{ name: files[format], extensions: [format] }],
    };
    return orFail(await askWhereToSave(window(), question, `.${format}`));
  }
}

interface Order extends Pick<Surroundings, 'disk' | 'clock'> {
  readonly projectId: string;
  readonly workerFile: string;
  readonly progress: (state: WritingState) => void;
  readonly signal: AbortSignal;
}

/** The result of a writing; its failure is about the document, not about the project. */
function orWritten<T>(result: Result<T>): T {
  return orFail(result.ok ? result : { ok: false, error: ofDocument(result.error) });
}

const ofDocument = (failure: Failure): Failure => ({ ...failure, document: true });

function optionsOf(
  project: Project,
  projectId: string,
  { language, edition }: { readonly language: Language; readonly edition: ReportOptions['edition'] },
): ReportOptions {
  return { language, locale: documentLocale(language, project), edition, projectId, ...momentOf(new Date()) };
}
