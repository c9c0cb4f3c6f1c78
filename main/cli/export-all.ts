import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { documentTitle } from '../../shared/i18n/records';
import type { ReportOptions } from '../../shared/report/context';
import { forTerminal } from '../../shared/support/one-line';
import { exportAll } from '../documents/export-all';
import type { ProjectDocument } from '../storage/project-file';
import { failureOf, StorageError } from '../storage/storage-error';
import { type Arguments, required, UsageError } from './arguments';
import { readProject, tellNotices } from './export';
import { type ExitCode, exitCodes, type Io } from './io';
import type { CliTexts } from './texts';

/** `leitfaden export FILE --all FOLDER`: every document, named by client, document, version, date and language. */
export async function exportEverything(
  given: Arguments,
  io: Io,
  texts: CliTexts,
  optionsFor: (document: ProjectDocument) => ReportOptions,
): Promise<ExitCode> {
  const all = required(texts, given, 'all');
  for (const other of ['as', 'format', 'out']) {
    if (given.values[other] !== undefined) throw new UsageError(texts.notWithAll(other));
  }
  const document = await readProject(path.resolve(io.folder, given.file), given.file);
  const folder = path.resolve(io.folder, all);
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new StorageError(failureOf(error, folder));
  });
  const options = optionsFor(document);
  const existing = given.values.force === true ? 'replace' : 'refuse';
  const made = await exportAll({ project: document.project, options, folder, existing });
  if (!made.ok) throw new StorageError(made.error);
  if (made.value.stopped) throw new StorageError(made.value.stopped);
  tellNotices(document, io, texts);
  for (const file of made.value.files) io.out(`${forTerminal(texts.wrote(path.join(all, path.basename(file))))}\n`);
  const empty = made.value.empty.map((name) => documentTitle(options.language, name));
  if (empty.length > 0) io.out(`${texts.nothingFor(empty.join(', '))}\n`);
  return exitCodes.ok;
}
