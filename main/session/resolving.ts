import path from 'node:path';
import type { ResolveChoice } from '../../shared/ipc/safety';
import type { OpenedProject } from '../../shared/ipc/types';
import type { Project } from '../../shared/project/project';
import { CallFailure } from '../ipc/failure';
import { EXTENSION, namesFor } from '../storage/library/names';
import { lookOutside } from '../storage/look-outside';
import type { OpenFile, Surroundings } from '../storage/open-project';
import { SafeProjectFile } from '../storage/project-file';
import type { ProjectSession } from '../storage/project-session';
import { putAside } from '../storage/put-aside';
import { StorageError } from '../storage/storage-error';
import type { Desk } from './desk';
import { saveTarget } from './save-target';

interface Parts {
  readonly desk: Desk;
  readonly around: Surroundings;
  /** Name of a file of our state beside another one; `at`: now. */
  readonly nameOfCopy: (name: string, at: Date) => string;
}

type Act = (session: ProjectSession, parts: Parts) => Promise<unknown>;

/** What each decision does, by what it decides. A choice that does not belong to the hold is none. */
const acts: { readonly [kind: string]: { readonly [C in ResolveChoice]?: Act } } = {
  recovered: { keepRecovered: goOnHere, saveHereAgain: goOnHere, discardRecovered: takeTheFile, keepBoth },
  conflict: { openTheirs: takeTheFile, keepBoth },
  damaged: { keepGood },
  deleted: { saveHereAgain: goOnHere },
};

/**
 * Carries out what a person has decided. Whatever is not chosen is in the history or in a file of its own before
 * anything else happens. When the question has gone by itself meanwhile, nothing does.
 * @throws CallFailure `invalidInput` for a choice that does not answer the question, `notOpen` when nothing is left
 */
export async function resolve(id: string, choice: ResolveChoice, parts: Parts): Promise<OpenedProject> {
  const { desk } = parts;
  const session = desk.sessionOf(id);
  if (!session.hold) return desk.openedAs(id);
  const act = acts[session.hold.kind]?.[choice];
  if (!act) throw new CallFailure({ code: 'invalidInput', file: session.fileName });
  await act(session, parts);
  const opened = desk.opened();
  if (!opened) throw new CallFailure({ code: 'notOpen', file: session.fileName });
  return opened;
}

/** What stands in the file, for comparing. */
export async function otherSide(session: ProjectSession, around: Surroundings): Promise<Project> {
  const document = await new SafeProjectFile(session.path, { disk: around.disk }).read();
  if (!document) throw new StorageError({ code: 'damaged', file: session.fileName });
  return document.project;
}

/** Ours goes into the file. A file that is gone is made anew, never in the place of one that came up meanwhile. */
export function goOnHere(session: ProjectSession, { around }: Pick<Parts, 'around'>): Promise<unknown> {
  const { path: real, file } = session.file;
  return session.goOn(async () => {
    if ((await lookOutside(real, file.base, around.disk)).kind === 'gone') await file.agreeToReplace();
  });
}

/** The file stands; ours goes to the history. */
async function takeTheFile(session: ProjectSession, { desk, around }: Parts): Promise<void> {
  const { id, envelope, project, hold } = session;
  const nothingThere = hold?.kind === 'recovered' && hold.fileMissing;
  // First, so that a file that cannot be read changes nothing.
  if (!nothingThere) await otherSide(session, around);
  await around.stores?.of(envelope.id).keepDocument({ envelope, project }, 'draft');
  await desk.settle(envelope.id);
  if (nothingThere) await desk.discard();
  else await desk.reopen(id);
}

/** Ours goes into a file of its own beside it, and the window goes on there. */
async function keepBoth(session: ProjectSession, { desk, around, nameOfCopy }: Parts): Promise<void> {
  const { path: real, project } = session;
  const name = nameOfCopy(path.basename(real, EXTENSION), around.clock.now());
  await desk.saveAs(session.id, await freeTarget(path.dirname(real), name, project, around));
}

async function freeTarget(folder: string, name: string, project: Project, around: Surroundings): Promise<OpenFile> {
  for (const candidate of namesFor(name)) {
    const target = await saveTarget(path.join(folder, candidate), project, around);
    if (target.file.base === null) return target;
  }
  throw new StorageError({ code: 'exists', file: name });
}

/** The damaged file stays under another name; the good version takes its place. */
function keepGood(session: ProjectSession, { around }: Parts): Promise<unknown> {
  const { path: real, file } = session.file;
  return session.goOn(async () => {
    await putAside(real, around);
    await file.agreeToReplace();
  });
}
