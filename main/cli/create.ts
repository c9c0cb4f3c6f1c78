import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Language } from '../../shared/ipc/types';
import { newProject } from '../../shared/project/new-project';
import { forTerminal, singleLine } from '../../shared/support/one-line';
import type { Clock } from '../storage/clock';
import { realDisk } from '../storage/file-system';
import { EXTENSION } from '../storage/library/names';
import { createProjectFile } from '../storage/open-project';
import { StorageError } from '../storage/storage-error';
import { readArguments, required, UsageError } from './arguments';
import { type ExitCode, exitCodes, type Io } from './io';
import { textsOf } from './texts';

/** `leitfaden new FILE --title T`: an empty project, never in the place of another file. */
export async function create(
  args: readonly string[],
  io: Io,
  language: Language,
  { clock, version }: { readonly clock: Clock; readonly version: string },
): Promise<ExitCode> {
  const texts = textsOf(language);
  const given = readArguments(args, { texts, file: true, values: ['title'] });
  const title = singleLine(required(texts, given, 'title')).trim();
  if (title === '' || title.length > 120) throw new UsageError(texts.title);
  if (!given.file.toLowerCase().endsWith(EXTENSION)) throw new UsageError(texts.extension(EXTENSION));
  const project = newProject(title);
  const docLanguage = language === 'en' ? 'en-GB' : 'de-DE';
  const made = await createProjectFile(
    path.resolve(io.folder, given.file),
    { ...project, project: { ...project.project, docLanguage } },
    { disk: realDisk, clock, app: version, device: randomUUID(), newId: randomUUID, stores: null, locks: null },
    // Made by no installation in particular.
    { device: null },
  );
  if (!made.ok) throw new StorageError(made.error);
  io.out(`${forTerminal(texts.wrote(given.file))}\n`);
  return exitCodes.ok;
}
