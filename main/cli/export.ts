import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type Language, languages } from '../../shared/ipc/types';
import { type DocumentFormat, type DocumentName, documentNames, documents } from '../../shared/project/documents';
import type { ReportOptions } from '../../shared/report/context';
import { documentLanguage, documentLocale } from '../../shared/report/document-locale';
import { momentOf } from '../../shared/support/dates';
import { forTerminal } from '../../shared/support/one-line';
import { exportDocument } from '../documents/export';
import type { Clock } from '../storage/clock';
import { type ProjectDocument, SafeProjectFile } from '../storage/project-file';
import { StorageError } from '../storage/storage-error';
import { type Arguments, choice, readArguments, required, UsageError } from './arguments';
import { exportEverything } from './export-all';
import { type ExitCode, exitCodes, type Io } from './io';
import { type CliTexts, textsOf } from './texts';

/** `leitfaden export FILE --as DOCUMENT --format FORMAT --out PATH …`, or `--all FOLDER` for every document. */
export async function exportFile(args: readonly string[], io: Io, language: Language, clock: Clock): Promise<ExitCode> {
  const texts = textsOf(language);
  const given = readArguments(args, {
    texts,
    file: true,
    values: ['as', 'format', 'edition', 'out', 'all'],
    switches: ['force'],
  });
  const edition = choice(texts, given, 'edition', ['client', 'internal']) ?? 'client';
  const asked = choice(texts, given, 'lang', languages);
  const optionsFor = ({ project, envelope }: ProjectDocument): ReportOptions => {
    const tongue = asked ?? documentLanguage(project);
    const locale = documentLocale(tongue, project);
    return { language: tongue, locale, edition, projectId: envelope.id, ...momentOf(clock.now()) };
  };
  if (given.values.all !== undefined) return exportEverything(given, io, texts, optionsFor);

  const { name, format } = chosen(texts, given);
  const out = required(texts, given, 'out');
  if (!out.toLowerCase().endsWith(`.${format}`)) throw new UsageError(texts.outExtension(`.${format}`));
  const source = path.resolve(io.folder, given.file);
  const target = path.resolve(io.folder, out);
  if (await isSameFile(source, target)) throw new UsageError(texts.outIsProject);
  const document = await readProject(source, given.file);
  const made = await exportDocument({
    name,
    format,
    project: document.project,
    options: optionsFor(document),
    target,
    overwrite: given.values.force === true,
  });
  if (!made.ok) throw new StorageError(made.error);
  tellNotices(document, io, texts);
  io.out(`${forTerminal(texts.wrote(out))}\n`);
  return exitCodes.ok;
}

/** The document and a format it can be had as; PDF is made in the window only. */
function chosen(texts: CliTexts, given: Arguments): { name: DocumentName; format: DocumentFormat } {
  required(texts, given, 'as');
  const name = choice(texts, given, 'as', documentNames) ?? 'strategy';
  const wanted = required(texts, given, 'format');
  if (wanted === 'pdf') throw new UsageError(texts.pdfInWindow);
  const { formats } = documents[name];
  const format = formats.find((one) => one === wanted);
  if (!format) {
    const here = formats.filter((one) => one !== 'pdf');
    throw new UsageError(texts.notAs(name, wanted, here.join(', ')));
  }
  return { name, format };
}

export async function readProject(source: string, named: string): Promise<ProjectDocument> {
  const document = await new SafeProjectFile(source).read();
  if (!document) throw new StorageError({ code: 'missing', file: named });
  return document;
}

/** What was odd about the file. */
export function tellNotices({ notices }: ProjectDocument, io: Io, texts: CliTexts): void {
  if (notices?.includes('editedOutside')) io.error(`${texts.editedOutside}\n`);
  if (notices?.includes('danglingRepaired')) io.error(`${texts.danglingLeftOut}\n`);
}

/** Whether two paths lead to one file, also over links; false when one of them is not there. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  const known = (file: string) => stat(file, { bigint: true }).catch(() => undefined);
  const [a, b] = [await known(one), await known(other)];
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
