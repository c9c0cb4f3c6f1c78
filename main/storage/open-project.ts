import { constants } from 'node:fs';
import path from 'node:path';
import { Low } from 'lowdb';
import { ok, type Result } from '../../shared/ipc/result';
import type { Hold, ReadOnlyReason } from '../../shared/ipc/safety';
import type { Notice } from '../../shared/ipc/types';
import { type Envelope, newEnvelope, nextEnvelope } from '../../shared/project/envelope';
import { newProject } from '../../shared/project/new-project';
import type { Project } from '../../shared/project/project';
import type { Clock } from './clock';
import type { SafeState } from './draft-keeper';
import type { Disk } from './file-system';
import type { ProjectLock, ProjectLocks } from './locks/project-locks';
import { type ProjectDocument, SafeProjectFile } from './project-file';
import { failureOf, StorageError } from './storage-error';
import type { Draft } from './store/draft-text';
import { identify } from './store/identify';
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
  /** Who works on what; `null`: nobody asks (command line). */
  readonly locks: ProjectLocks | null;
}

/** A project file in hand: lowdb's database over our adapter. */
export interface OpenFile {
  /** The real path, links resolved. */
  readonly path: string;
  readonly db: Low<ProjectDocument>;
  readonly file: SafeProjectFile;
  /** Null: it can be written. */
  readonly readOnly: ReadOnlyReason | null;
  readonly notices: readonly Notice[];
  /** Work that never reached the file and waits for a decision. */
  readonly draft: Draft | null;
  /** Of a file that was opened to work on it, see `openForEditing`. */
  readonly editing?: Editing;
}

/** What a session needs beyond the file. */
export interface Editing {
  readonly lock: ProjectLock | null;
  /** Waits for a decision. */
  readonly hold: Hold | null;
  /** A state the private store holds that is to be shown in place of what the file says. */
  readonly safe: SafeState | null;
  /** The folder looks as if it were carried to other computers. */
  readonly synced: boolean;
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
    const draft = await recognise(real, db, file, around);
    const readOnly = (await isWritable(real, around.disk)) ? null : { kind: 'file' as const };
    const notices = [...(db.data.notices ?? []), ...(readOnly ? ['readOnly' as const] : [])];
    return ok({ path: real, db, file, readOnly, notices, draft });
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
    return ok({ path: await around.disk.fs.realpath(target), db, file, readOnly: null, notices: [], draft: null });
  } catch (error) {
    return { ok: false, error: failureOf(error, target) };
  }
}

/** Writes a project under the next revision; `db.data` stays what the disk has confirmed when this fails. */
export async function saveDocument(
  db: Low<ProjectDocument>,
  file: SafeProjectFile,
  { envelope, project }: ProjectDocument,
  { app, device, clock, stores }: Surroundings,
): Promise<void> {
  const confirmed = db.data;
  const saved = clock.now().toISOString();
  // Above every revision seen here, so that the numbers tell the order also after a return to an older state.
  const rev = Math.max(envelope.rev, await highestRev(envelope.id, stores));
  db.data = { envelope: nextEnvelope({ ...envelope, rev }, { app, device, parent: file.base, saved }), project };
  try {
    await db.write();
  } catch (error) {
    db.data = confirmed;
    throw error;
  }
}

async function highestRev(id: string, stores: ProjectStores | null): Promise<number> {
  const meta = await stores
    ?.of(id)
    .meta()
    .catch(() => null);
  return meta?.rev ?? 0;
}

/** Which project the file is here, and what of it waits in the private store. */
async function recognise(
  real: string,
  db: Low<ProjectDocument>,
  file: SafeProjectFile,
  around: Surroundings,
): Promise<Draft | null> {
  if (!around.stores || file.base === null) return null;
  const { id, draft } = await identify(real, file.base, db.data, around.stores, around);
  if (id !== db.data.envelope.id) {
    db.data = { ...db.data, envelope: { ...db.data.envelope, id } };
    file.goBy(id);
  }
  return draft;
}

/** lowdb wants data to begin with; it is told from what was read, so it never passes for a file. */
function databaseOf(file: SafeProjectFile, around: Surroundings): Low<ProjectDocument> {
  return new Low<ProjectDocument>(file, { envelope: newEnvelope({ ...around, id: '' }), project: newProject('') });
}

/** A file somebody has protected stays as it is, also where the folder would let us replace it. */
export async function isWritable(file: string, { fs }: Disk): Promise<boolean> {
  try {
    await fs.access(file, constants.W_OK);
    await fs.access(path.dirname(file), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
