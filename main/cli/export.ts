import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Locale } from '../../shared/i18n/format';
import { type Language, languages } from '../../shared/ipc/types';
import type { Project } from '../../shared/project/project';
import { strategyReport } from '../../shared/report/strategy';
import { forTerminal } from '../../shared/support/one-line';
import { exportDocument } from '../documents/export';
import type { Clock } from '../storage/clock';
import { SafeProjectFile } from '../storage/project-file';
import { StorageError } from '../storage/storage-error';
import { choice, readArguments, required, UsageError } from './arguments';
import { type ExitCode, exitCodes, type Io } from './io';
import { textsOf } from './texts';

const formats = ['docx', 'md'] as const;

/** `leitfaden export FILE --as strategy --format docx|md --out PATH …` */
export async function exportFile(args: readonly string[], io: Io, language: Language, clock: Clock): Promise<ExitCode> {
  const texts = textsOf(language);
  const given = readArguments(args, {
    texts,
    file: true,
    values: ['as', 'format', 'edition', 'out'],
    switches: ['force'],
  });
  required(texts, given, 'as');
  choice(texts, given, 'as', ['strategy']);
  required(texts, given, 'format');
  const format = choice(texts, given, 'format', formats) ?? 'docx';
  const edition = choice(texts, given, 'edition', ['client', 'internal']) ?? 'client';
  const asked = choice(texts, given, 'lang', languages);
  const out = required(texts, given, 'out');
  if (!out.toLowerCase().endsWith(`.${format}`)) throw new UsageError(texts.outExtension(`.${format}`));

  const source = path.resolve(io.folder, given.file);
  const target = path.resolve(io.folder, out);
  if (await isSameFile(source, target)) throw new UsageError(texts.outIsProject);
  const document = await new SafeProjectFile(source).read();
  if (!document) throw new StorageError({ code: 'missing', file: given.file });
  const at = clock.now().toISOString();
  const made = await exportDocument({
    report: strategyReport(document.project, { ...tongueOf(document.project, asked), edition, at }),
    format,
    target,
    overwrite: given.values.force === true,
  });
  if (!made.ok) throw new StorageError(made.error);
  if (document.notices?.includes('editedOutside')) io.error(`${texts.editedOutside}\n`);
  if (document.notices?.includes('danglingRepaired')) io.error(`${texts.danglingLeftOut}\n`);
  io.out(`${forTerminal(texts.wrote(out))}\n`);
  return exitCodes.ok;
}

/** Whether two paths lead to one file, also over links; false when one of them is not there. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  const known = (file: string) => stat(file, { bigint: true }).catch(() => undefined);
  const [a, b] = [await known(one), await known(other)];
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

/** The project's own language with its country's forms, or the usual forms of the language that was asked for. */
function tongueOf({ project }: Project, asked: Language | undefined): { language: Language; locale: Locale } {
  const own: Locale = project.docLanguage ?? 'de-DE';
  const language = asked ?? (own.startsWith('en') ? 'en' : 'de');
  const usual: Locale = language === 'en' ? 'en-GB' : 'de-DE';
  return { language, locale: own.startsWith(language) ? own : usual };
}
