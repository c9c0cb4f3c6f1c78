import { randomBytes } from 'node:crypto';
import path from 'node:path';
import * as v from 'valibot';
import { parseJson } from '../../../shared/project/parse-json';
import type { Clock } from '../clock';
import type { Disk } from '../file-system';
import { readBytes } from '../read-bytes';
import { nameWithoutReplacing } from '../replace-file';
import { errnoOf, failureOf } from '../storage-error';
import { type Holder, holderSchema, isStale, type Machine } from './holder';

/** A lock that cannot be read is being written, or was torn by a power cut; after so many milliseconds it is torn. */
const TORN_AFTER = 60_000;
/** Others may come and go while we try; somebody who always loses has a holder to name. */
const MOST_TRIES = 5;

export interface LockAround {
  readonly disk: Disk;
  readonly clock: Clock;
  readonly machine: Machine;
}

/** Somebody of whom nothing is known but that the lock is there. */
const unknownHolder: Holder = { host: '', bootId: '', pid: 0, user: '', since: '', nonce: '' };

/**
 * Takes a lock: a file that only one can make. Answers with who has it instead, or with null when it is ours. A lock
 * nobody can mean any more is taken over.
 */
export async function takeLock(file: string, own: Holder, mode: number, around: LockAround): Promise<Holder | null> {
  let holder: Holder | null = null;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const seen = await lookAtLock(file, around);
    if (seen === 'none' && (await makeLock(file, own, mode, around.disk))) return null;
    if (seen === 'none') continue;
    if (seen !== 'torn' && seen.nonce === own.nonce) return null;
    if (seen !== 'torn') holder = seen;
    if (seen !== 'torn' && !isStale(seen, around.machine)) return seen;
    await removeStale(file, seen === 'torn' ? null : seen.nonce, around);
  }
  return holder ?? unknownHolder;
}

/** Gives a lock back, if it is still ours. */
export async function releaseLock(file: string, own: Holder, around: LockAround): Promise<void> {
  const seen = await lookAtLock(file, around).catch(() => 'none' as const);
  if (seen !== 'none' && seen !== 'torn' && seen.nonce === own.nonce) {
    await around.disk.fs.unlink(file).catch(() => undefined);
  }
}

/** Takes a lock away that nobody can mean any more. What cannot be read may be somebody else's. */
export async function clearStale(file: string, around: LockAround): Promise<void> {
  const seen = await lookAtLock(file, around);
  if (typeof seen !== 'string' && isStale(seen, around.machine)) await removeStale(file, seen.nonce, around);
}

/** Who has the lock now. A lock that is just being written counts as somebody's. */
export async function lookAtLock(file: string, { disk, clock }: LockAround): Promise<Holder | 'none' | 'torn'> {
  try {
    const parsed = parseJson((await readBytes(file, disk)).toString('utf8'));
    const checked = parsed.ok ? v.safeParse(holderSchema, parsed.value) : null;
    if (checked?.success) return checked.output;
    const { mtimeMs } = await disk.fs.stat(file);
    return Math.abs(clock.now().getTime() - mtimeMs) > TORN_AFTER ? 'torn' : unknownHolder;
  } catch (error) {
    if (failureOf(error, file).code === 'missing') return 'none';
    throw error;
  }
}

/** The lock comes up whole under its name, where the file system knows links; false when somebody has it. */
async function makeLock(file: string, own: Holder, mode: number, disk: Disk): Promise<boolean> {
  const temporary = path.join(path.dirname(file), `.leitfaden-${randomBytes(8).toString('hex')}.tmp`);
  const handle = await disk.fs.open(temporary, 'wx', mode);
  try {
    await handle.writeFile(JSON.stringify(own));
  } finally {
    await handle.close();
  }
  try {
    await nameWithoutReplacing(temporary, file, disk);
    return true;
  } catch (error) {
    await disk.fs.unlink(temporary).catch(() => undefined);
    if (failureOf(error, file).code === 'exists') return false;
    throw error;
  }
}

/**
 * Takes a stale lock away. It is renamed first, so that of several who see it only one gets it; when it turns out to be
 * another one than was seen, somebody was faster, and it is put back.
 * @param nonce of the lock that was seen; null for a torn one
 */
async function removeStale(file: string, nonce: string | null, around: LockAround): Promise<void> {
  const { fs } = around.disk;
  const aside = path.join(path.dirname(file), `.leitfaden-${randomBytes(8).toString('hex')}.tmp`);
  try {
    await fs.rename(file, aside);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return;
    throw error;
  }
  const taken = await lookAtLock(aside, around);
  const meant = taken === 'torn' ? nonce === null : taken !== 'none' && taken.nonce === nonce;
  if (!meant) await fs.link(aside, file).catch(() => undefined);
  await fs.unlink(aside).catch(() => undefined);
}
