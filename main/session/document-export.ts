import path from 'node:path';
import type { Locale } from '../../shared/i18n/format';
import type { Exported, ExportRequest, Language } from '../../shared/ipc/types';
import type { Project } from '../../shared/project/project';
import { strategyReport } from '../../shared/report/strategy';
import { type Context, dialogTexts } from '../app/context';
import type { Unattended } from '../app/unattended';
import { exportDocument } from '../documents/export';
import { type DocumentFormat, documentFileName } from '../documents/file-name';
import { CallFailure, orFail } from '../ipc/failure';
import { askWhereToSave } from '../window/dialogs';

/** Documents of the open project, one at a time. */
export class DocumentExport {
  private readonly context: Context;
  private readonly unattended: Unattended | null;
  private running: AbortController | null = null;
  /** The last document this run has written; the only one that may be shown in its folder. */
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
   * @throws CallFailure `cancelled` when the person gives up, `locked` while another document is being written
   */
  async run(request: ExportRequest): Promise<Exported> {
    const { desk, folders, send } = this.context;
    const session = desk.sessionOf(request.session);
    if (this.running) throw new CallFailure({ code: 'locked' });
    const control = new AbortController();
    this.running = control;
    try {
      // A project that cannot be saved can still be exported: the page's mirror is here in main.
      await session.flush();
      const report = reportOf(session.project, request, new Date().toISOString());
      const target = await this.target(nameOf(session.project, request, report.properties), request.format);
      const written = orFail(
        await exportDocument({
          report,
          format: request.format,
          target,
          overwrite: true,
          workerFile: folders.documentsWorker,
          progress: (done) => send('export.progress', { done }),
          signal: control.signal,
        }),
      );
      this.last = written.path;
      this.unattended?.exported(written.path);
      return {
        fileName: path.basename(written.path),
        folder: path.dirname(written.path),
        numbersLeftToWord: written.numbersLeftToWord,
      };
    } finally {
      this.running = null;
    }
  }

  /** Ends the document that is being written, if any; its target stays as it was. */
  cancel(): void {
    this.running?.abort();
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

const usual: { readonly [L in Language]: Locale } = { de: 'de-DE', en: 'en-GB' };

/** The project's own variety of the language, when the document is in that language. */
function localeOf(language: Language, { project }: Project): Locale {
  return project.docLanguage?.startsWith(language) ? project.docLanguage : usual[language];
}

function reportOf(project: Project, { language, edition }: ExportRequest, at: string) {
  return strategyReport(project, { language, locale: localeOf(language, project), edition, at });
}

function nameOf(
  project: Project,
  { language, format }: ExportRequest,
  { subject, at }: { readonly subject: string; readonly at: string },
): string {
  return documentFileName({
    client: project.project.client.name,
    title: subject,
    version: project.versions.at(-1)?.number ?? '',
    date: at.slice(0, 10),
    language,
    format,
  });
}
