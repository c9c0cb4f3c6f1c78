import path from 'node:path';
import { Low } from 'lowdb';
import type { Failure, Result } from '../../shared/ipc/result';
import { ok } from '../../shared/ipc/result';
import type { Hold } from '../../shared/ipc/safety';
import type { ProjectLock } from './locks/project-locks';
import { lookOutside } from './look-outside';
import { looksSynced } from './looks-synced';
import { isWritable, type OpenFile, openProjectFile, type Surroundings } from './open-project';
import { type ProjectDocument, SafeProjectFile } from './project-file';

/**
 * Opens a project to work on it: with its lock, and with work that never reached the file. A damaged file opens as the
 * newest good version, a vanished one as the draft of it, as far as the private store has them. The file is not
 * changed by this; whatever a person has to decide stands in `editing.hold`.
 * @param lock ours already, when the same project is opened anew
 */
export async function openForEditing(
  given: string,
  around: Surroundings,
  lock: ProjectLock | null = null,
): Promise<Result<OpenFile>> {
  const opening = await openProjectFile(given, around);
  const found = opening.ok ? opening.value : await fromStore(given, opening.error, around).catch(() => null);
  if (!found) return opening;
  const taken = await takeForEditing(found, around, lock);
  const own = taken.editing?.lock;
  if (lock || !own || (await isSame(found, around))) return ok(taken);
  // Somebody has saved and left between our look and our lock: now that it is ours, nobody does.
  const again = await openForEditing(given, around, own);
  if (!again.ok) await own.release();
  return again;
}

/** Whether the file is still what was read. */
async function isSame({ path: real, file }: OpenFile, { disk }: Surroundings): Promise<boolean> {
  return (await lookOutside(real, file.base, disk)).kind === 'same';
}

/** Takes the lock of a file that was opened; who cannot have it may read. */
export async function takeForEditing(
  opened: OpenFile,
  around: Surroundings,
  own: ProjectLock | null = null,
): Promise<OpenFile> {
  if (opened.editing?.lock || opened.readOnly?.kind === 'file') return opened;
  const taken = own ?? (await around.locks?.take(opened.path)) ?? null;
  const held = taken && 'kind' in taken ? taken : null;
  const lock = taken && 'kind' in taken ? null : taken;
  const hold = opened.editing?.hold ?? (held ? null : recovered(opened));
  const synced = await looksSynced(path.dirname(opened.path), around.disk);
  const readOnly = opened.readOnly ?? held;
  return { ...opened, readOnly, editing: { safe: opened.editing?.safe ?? opened.draft, lock, hold, synced } };
}

function recovered({ draft, db }: OpenFile): Hold | null {
  return draft && { kind: 'recovered', at: draft.at, fileSaved: db.data.envelope.saved, fileMissing: false };
}

/** What the private store has of a file that is damaged or gone. */
async function fromStore(given: string, failure: Failure, around: Surroundings): Promise<OpenFile | null> {
  const real = await realPlace(given, around);
  const store = await around.stores?.findByPath(real);
  if (!store) return null;
  if (failure.code === 'missing') {
    const draft = await store.pendingDraft();
    const hold = draft && { kind: 'recovered' as const, at: draft.at, fileSaved: null, fileMissing: true };
    return draft && openedFromStore(real, store.id, draft, { hold, at: draft.at }, around);
  }
  if (failure.code !== 'damaged' || !(await around.disk.fs.stat(real)).isFile()) return null;
  const good = await store.newestGood();
  const hold = good && { kind: 'damaged' as const, at: good.at };
  return good && openedFromStore(real, store.id, good.document, { hold, at: good.at }, around);
}

async function openedFromStore(
  real: string,
  id: string,
  { envelope, project }: Pick<ProjectDocument, 'envelope' | 'project'>,
  { hold, at }: { readonly hold: Hold | null; readonly at: string },
  around: Surroundings,
): Promise<OpenFile> {
  const file = new SafeProjectFile(real, around);
  const protectedFile = hold?.kind === 'damaged' && !(await isWritable(real, around.disk));
  return {
    path: real,
    file,
    db: new Low<ProjectDocument>(file, { envelope: { ...envelope, id }, project }),
    readOnly: protectedFile ? { kind: 'file' } : null,
    notices: [],
    draft: null,
    editing: { safe: { project, at }, lock: null, hold, synced: false },
  };
}

/** The real path of a file that may be gone, and its folder with it. */
async function realPlace(given: string, { disk: { fs } }: Surroundings): Promise<string> {
  const folder = path.dirname(given);
  return fs
    .realpath(given)
    .catch(async () => path.join(await fs.realpath(folder).catch(() => folder), path.basename(given)));
}
