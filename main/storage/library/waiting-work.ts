import type { Surroundings } from '../open-project';
import { SafeProjectFile } from '../project-file';
import { failureOf } from '../storage-error';
import type { Draft } from '../store/draft-text';

/** Work that never reached its file. */
export interface Waiting {
  /** The project's own id. */
  readonly project: string;
  readonly draft: Draft;
  /** There is no file to go back to. */
  readonly fileMissing: boolean;
}

/** What waits in the private store for a decision: after a crash, or left so on closing. */
export async function waitingWork(around: Surroundings): Promise<readonly Waiting[]> {
  const found: Waiting[] = [];
  for (const store of (await around.stores?.all()) ?? []) {
    const draft = (await store.mayWait().catch(() => false)) ? await store.pendingDraft().catch(() => null) : null;
    const file = draft && (await fileOf(draft, around));
    if (draft && file !== 'same') found.push({ project: store.id, draft, fileMissing: file === 'missing' });
  }
  return found;
}

/** A crash right after a save leaves a draft that says what the file says. */
async function fileOf({ path, project }: Draft, { disk }: Surroundings): Promise<'same' | 'other' | 'missing'> {
  try {
    const document = await new SafeProjectFile(path, { disk }).read();
    return JSON.stringify(document?.project) === JSON.stringify(project) ? 'same' : 'other';
  } catch (error) {
    return failureOf(error, path).code === 'missing' ? 'missing' : 'other';
  }
}
