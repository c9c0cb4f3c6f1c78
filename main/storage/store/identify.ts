import type { ProjectDocument } from '../project-codec';
import { SafeProjectFile } from '../project-file';
import { failureOf } from '../storage-error';
import type { Draft } from './draft-text';
import type { ProjectStore, StoreAround } from './project-store';
import type { ProjectStores } from './project-stores';

export interface Identified {
  /** The id the project goes by here: a copy of a file that is still there gets its own. */
  readonly id: string;
  /** A draft that differs from the file and waits for a decision. */
  readonly draft: Draft | null;
}

export interface IdentifyAround extends StoreAround {
  readonly newId: () => string;
}

/**
 * Finds out which project a file is, and notes that it was seen. A file that was moved or renamed keeps its id and with
 * it drafts and history; a copy must not share them with the original. Never rejects: what the private store refuses
 * is told, and the file opens all the same.
 * @param file real path, `sha` of its bytes
 */
export async function identify(
  file: string,
  sha: string,
  document: ProjectDocument,
  stores: ProjectStores,
  around: IdentifyAround,
): Promise<Identified> {
  const { id } = document.envelope;
  /** Each step stands for itself: no room for notes must not hide a draft that waits. */
  const attempt = <T>(act: () => Promise<T>, otherwise: T): Promise<T> =>
    act().catch((error: unknown) => {
      stores.tell(failureOf(error, file));
      return otherwise;
    });
  const copyOf = (await attempt(() => isCopy(file, stores.of(id), around), false)) ? id : '';
  const own = copyOf ? await attempt(() => idOfCopy(file, copyOf, stores, around), around.newId()) : id;
  const store = stores.of(own);
  await attempt(() => notePlace(file, copyOf, store, stores), undefined);
  const known = { ...document, envelope: { ...document.envelope, id: own } };
  await attempt(() => store.keepReplaced(sha, known), undefined);
  const draft = await attempt(() => store.pendingDraft(), null);
  if (draft && !isSame(draft, document)) return { id: own, draft };
  await attempt(() => (draft ? store.settle(draft) : store.rememberGood(file, sha, known)), undefined);
  return { id: own, draft: null };
}

async function notePlace(file: string, copyOf: string, store: ProjectStore, stores: ProjectStores): Promise<void> {
  if ((await store.meta()).path !== file) await stores.forgetPath(file);
  await store.notePath(file, copyOf);
  await store.separateFrom(file);
}

/** Whether the project is known from another file, which still is this project. */
async function isCopy(file: string, store: ProjectStore, { disk }: IdentifyAround): Promise<boolean> {
  const { path: known } = await store.meta();
  if (known === '' || known === file) return false;
  try {
    const [one, other] = await Promise.all([file, known].map((name) => disk.fs.stat(name, { bigint: true })));
    // The same file in other letters, or by a second name.
    if (one && other && one.ino === other.ino && one.dev === other.dev) return false;
    const there = await new SafeProjectFile(known, { disk }).read();
    return there?.envelope.id === store.id;
  } catch (error) {
    // What is there and cannot be read may well be the original.
    return failureOf(error, known).code !== 'missing';
  }
}

/** The same at every opening, though the file says otherwise until it is saved. */
async function idOfCopy(file: string, original: string, stores: ProjectStores, { newId }: IdentifyAround) {
  const known = await stores.findByPath(file);
  return known && (await known.meta()).copyOf === original ? known.id : newId();
}

/** Both were read by the same reader, so equal content has equal words. */
function isSame(draft: Draft, document: ProjectDocument): boolean {
  return JSON.stringify(draft.project) === JSON.stringify(document.project);
}
