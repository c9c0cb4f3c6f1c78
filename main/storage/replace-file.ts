import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { type Clock, sleep } from './clock';
import type { Disk } from './file-system';
import { errnoOf, StorageError } from './storage-error';

/** Antivirus, indexers and sync clients hold a file for a moment; so long the rename is tried again. */
const PATIENCE = 5_000;
const FIRST_PAUSE = 10;
const LONGEST_PAUSE = 500;

const temporaryName = (): string => `.leitfaden-${randomBytes(8).toString('hex')}.tmp`;
/** Whether a name is one of ours for files that have no name yet. */
export const isTemporary = (name: string): boolean => /^\.leitfaden-[0-9a-f]{16}\.tmp$/.test(name);

export interface Replacement {
  readonly disk: Disk;
  readonly clock: Clock;
  /** Mode of the new file; a project keeps the one it had. */
  readonly mode: { readonly exactly: number } | { readonly upTo: number };
  /** The target must not exist yet. */
  readonly create: boolean;
  /** Asked when the new bytes are safe on disk, right before every try to take the name; throws to keep the old file. */
  readonly beforeReplace?: () => Promise<void>;
  /** Told as soon as the name stands for the new bytes, before the folder is synced. */
  readonly replaced?: () => void;
}

/**
 * Puts bytes in the place of a file so that at every moment either the old or the new file is there, whole:
 * new file beside it, sync, rename, sync of the folder. Resolves when the disk has confirmed all of it.
 */
export async function replaceFile(target: string, bytes: Buffer, how: Replacement): Promise<void> {
  const { fs } = how.disk;
  const folder = path.dirname(target);
  const temporary = path.join(folder, temporaryName());
  await writeNew(temporary, bytes, how);
  try {
    if (how.create) {
      await how.beforeReplace?.();
      await nameWithoutReplacing(temporary, target, how.disk);
    } else await renamePatiently(temporary, target, how);
  } catch (error) {
    await fs.unlink(temporary).catch(() => undefined);
    throw error;
  }
  how.replaced?.();
  await syncFolder(folder, how.disk);
}

/** `wx` never follows what somebody else may have planted under the name. */
async function writeNew(file: string, bytes: Buffer, { disk: { fs }, mode }: Replacement): Promise<void> {
  const handle = await fs.open(file, 'wx', 'exactly' in mode ? mode.exactly : mode.upTo);
  try {
    if ('exactly' in mode) await handle.chmod(mode.exactly).catch(refuseUnlessModeless);
    await handle.writeFile(bytes);
    const { size } = await handle.stat();
    if (size !== bytes.length) {
      throw new StorageError({ code: 'diskFull', detail: `${size} of ${bytes.length} bytes written` });
    }
    await handle.sync();
    await handle.close();
  } catch (error) {
    // A file whose sync failed is never synced again: what the system dropped would look written.
    await handle.close().catch(() => undefined);
    await fs.unlink(file).catch(() => undefined);
    throw error;
  }
}

/** FAT and some network file systems keep no modes; that is no reason not to save. */
function refuseUnlessModeless(error: unknown): void {
  if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'].includes(errnoOf(error))) throw error;
}

/** Whoever held the file may have written into it: each try looks again. */
async function renamePatiently(from: string, to: string, how: Replacement): Promise<void> {
  const { disk, clock, beforeReplace } = how;
  const until = clock.now().getTime() + PATIENCE;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    await beforeReplace?.();
    try {
      return await disk.fs.rename(from, to);
    } catch (error) {
      const held = ['EPERM', 'EACCES', 'EBUSY'].includes(errnoOf(error));
      if (!held) throw error;
      if (clock.now().getTime() + pause > until) throw disk.platform === 'win32' ? lockedBy(error) : error;
      await sleep(clock, pause);
    }
  }
}

/** Windows says "not allowed" where it means "in use". */
function lockedBy(error: unknown): StorageError {
  return new StorageError({ code: 'locked', detail: error instanceof Error ? error.message : String(error) });
}

const linkless = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'];

/** Gives a file its name only if nobody has it; a link does this in one step, where the file system knows links. */
export async function nameWithoutReplacing(from: string, to: string, { fs }: Disk): Promise<void> {
  try {
    await fs.link(from, to);
  } catch (error) {
    if (!linkless.includes(errnoOf(error))) throw error;
    const taken = await fs.lstat(to).then(
      () => true,
      () => false,
    );
    if (taken) throw new StorageError({ code: 'exists' });
    return fs.rename(from, to);
  }
  await fs.unlink(from);
}

const cannotSync = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'];

/**
 * Makes a new name survive a power cut. Some network file systems know no such thing; Windows refuses it.
 *
 * XFS confirms the sync of a folder also when the disk has gone meanwhile and the name was never written (seen on Linux
 * 6 with a shut-down file system). Whether the place still answers afterwards tells the two apart.
 */
export async function syncFolder(folder: string, { fs, platform }: Disk): Promise<void> {
  if (platform === 'win32') return;
  const handle = await fs.open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!cannotSync.includes(errnoOf(error))) throw error;
  } finally {
    await handle.close();
  }
  await fs.stat(folder);
}
