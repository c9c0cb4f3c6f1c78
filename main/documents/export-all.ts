import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { type Failure, fail, ok, type Result } from '../../shared/ipc/result';
import type { WritingState } from '../../shared/ipc/writing-step';
import { type DocumentName, documentNames, documents } from '../../shared/project/documents';
import type { Project } from '../../shared/project/project';
import type { ReportOptions } from '../../shared/report/context';
import { documentsWithContent } from '../../shared/report/document-report';
import { fileNameOf } from '../../shared/report/file-name';
import { failureOf } from '../storage/storage-error';
import { type ExportOrder, exportDocument } from './export';
import { listInWorker } from './in-worker';

export interface ExportAllTask extends Pick<ExportOrder, 'workerFile' | 'signal' | 'disk' | 'clock'> {
  readonly progress?: (state: WritingState) => void;
  readonly project: Project;
  readonly options: ReportOptions;
  /** Exists. */
  readonly folder: string;
  /**
   * What happens to files of these names: `refuse` writes nothing when there is one, `replace` replaces them, `beside`
   * gives the new ones other names.
   */
  readonly existing: 'refuse' | 'replace' | 'beside';
  /** What each file is called; usually by client, document, version, date and language. */
  readonly nameOf?: typeof fileNameOf;
}

export interface AllExported {
  /** Paths of what was written, in the order of the documents. */
  readonly files: readonly string[];
  /** Documents the project has nothing for. */
  readonly empty: readonly DocumentName[];
  /** Why there are no more files, with the reasons of `exportDocument`; `null` when all are there. */
  readonly stopped: Failure | null;
}

/**
 * Writes every document the project has something for, each in its main formats. Stops at the first that fails; what
 * was written before stays, and the answer tells it.
 */
export async function exportAll(task: ExportAllTask): Promise<Result<AllExported>> {
  const { project, options, folder, existing, progress, signal, workerFile, disk, clock, nameOf = fileNameOf } = task;
  const full = await withContent(task);
  if (!full.ok) return full;
  const wanted = full.value.flatMap((name) => documents[name].main.map((format) => ({ name, format })));
  const targets = wanted.map(({ name, format }) => path.join(folder, nameOf(project, options, name, format)));
  if (existing === 'refuse') {
    const taken = await firstTaken(targets);
    if (taken !== undefined) return fail('exists', { file: path.basename(taken) });
  }
  const empty = documentNames.filter((name) => !full.value.includes(name));
  const files: string[] = [];
  for (const [i, { name, format }] of wanted.entries()) {
    const target = targets[i] ?? '';
    const made = await exportDocument({
      name,
      format,
      project,
      options,
      target: existing === 'beside' ? await freeName(target) : target,
      overwrite: existing === 'replace',
      progress: (done, step) => progress?.({ as: name, done: (i + done) / wanted.length, step }),
      ...(signal && { signal }),
      ...(workerFile !== undefined && { workerFile }),
      ...(disk && { disk }),
      ...(clock && { clock }),
    });
    if (!made.ok) return ok({ files, empty, stopped: made.error });
    files.push(made.value.path);
  }
  return ok({ files, empty, stopped: null });
}

type WithContent = Result<readonly DocumentName[]>;

async function withContent({ project, options, folder, workerFile, signal }: ExportAllTask): Promise<WithContent> {
  if (workerFile === undefined) return ok(documentsWithContent(project, options));
  try {
    return ok(await listInWorker(workerFile, project, options, signal));
  } catch (error) {
    return signal?.aborted ? fail('cancelled') : { ok: false, error: failureOf(error, folder) };
  }
}

const isTaken = async (file: string): Promise<boolean> => (await lstat(file).catch(() => undefined)) !== undefined;

async function firstTaken(files: readonly string[]): Promise<string | undefined> {
  for (const file of files) if (await isTaken(file)) return file;
  return undefined;
}

/** `Plan.docx`, or `Plan (2).docx` when there is one. */
async function freeName(file: string): Promise<string> {
  const { dir, name, ext } = path.parse(file);
  let free = file;
  for (let i = 2; await isTaken(free); i += 1) free = path.join(dir, `${name} (${i})${ext}`);
  return free;
}
