import { constants } from 'node:fs';
import path from 'node:path';
import { Low } from 'lowdb';
import { ok, type Result } from '../../shared/ipc/result';
import type { Notice } from '../../shared/ipc/types';
import { type Envelope, newEnvelope, nextEnvelope } from '../../shared/project/envelope';
import { newProject } from '../../shared/project/new-project';
import type { Project } from '../../shared/project/project';
import type { Clock } from './clock';
import type { Disk } from './file-system';
import { type ProjectDocument, SafeProjectFile } from './project-file';
import { failureOf, StorageError } from './storage-error';
import type { ProjectStores } from './store/project-stores';

/** What storage cannot know by itself. */
export interface Surroundings {
  readonly disk: Disk;
  readonly clock: Clock;
  /** Version of this app. */
  readonly app: string;
  /** Names this installation. */
  readonly device: string;
  readonly newId: () => string;
  /** Drafts, history and what is known of the files; `null`: none is kept (command line). */
  readonly stores: ProjectStores | null;
}

/** A project file in hand: lowdb's database over our adapter. */
export interface OpenFile {
  /** The real path, links resolved. */
  readonly path: string;
  readonly db: Low<ProjectDocument>;
  readonly file: SafeProjectFile;
  readonly readOnly: boolean;
  readonly notices: readonly Notice[];
}

/** Opens a project file. It is not changed by this. */
export async function openProjectFile(given: string, around: Surroundings): Promise<Result<OpenFile>> {
  try {
    const real = await around.disk.fs.realpath(given);
    const file = new SafeProjectFile(real, around);
    const db = databaseOf(file, around);
    const nothing = db.data;
    await db.read();
    if (db.data === nothing) throw new StorageError({ code: 'damaged' });
    const readOnly = !(await isWritable(real, around.disk));
    const notices = [...(db.data.notices ?? []), ...(readOnly ? ['readOnly' as const] : [])];
    return ok({ path: real, db, file, readOnly, notices });
  } catch (error) {
    return { ok: false, error: failureOf(error, given) };
  }
}

/** Makes a new file, never in the place of another one (`exists`). */
export async function createProjectFile(
  target: string,
  project: Project,
  around: Surroundings,
  identity: Partial<Envelope> = {},
): Promise<Result<OpenFile>> {
  try {
    const file = new SafeProjectFile(target, around);
    const db = databaseOf(file, around);
    const first = { ...newEnvelope({ ...around, id: around.newId() }), ...identity };
    await saveDocument(db, file, { envelope: first, project }, around);
    return ok({ path: await around.disk.fs.realpath(target), db, file, readOnly: false, notices: [] });
  } catch (error) {
    return { ok: false, error: failureOf(error, target) };
  }
}

/** Writes a project under the next revision; `db.data` stays what the disk has confirmed when this fails. */
export async function saveDocument(
  db: Low<ProjectDocument>,
  file: SafeProjectFile,
  { envelope, project }: ProjectDocument,
  { app, device, clock }: Surroundings,
): Promise<void> {
  const confirmed = db.data;
  const saved = clock.now().toISOString();
  db.data = { envelope: nextEnvelope(envelope, { app, device, parent: file.base, saved }), project };
  try {
    await db.write();
  } catch (error) {
    db.data = confirmed;
    throw error;
  }
}

/** lowdb wants data to begin with; it is told from what was read, so it never passes for a file. */
function databaseOf(file: SafeProjectFile, around: Surroundings): Low<ProjectDocument> {
  return new Low<ProjectDocument>(file, { envelope: newEnvelope({ ...around, id: '' }), project: newProject('') });
}

/** A file somebody has protected stays as it is, also where the folder would let us replace it. */
async function isWritable(file: string, { fs }: Disk): Promise<boolean> {
  try {
    await fs.access(file, constants.W_OK);
    await fs.access(path.dirname(file), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
