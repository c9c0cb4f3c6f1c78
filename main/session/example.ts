import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { Result } from '../../shared/ipc/result';
import type { OpenedProject } from '../../shared/ipc/types';
import { openExample } from '../storage/example';
import type { Library } from '../storage/library/library';
import type { Surroundings } from '../storage/open-project';
import type { Desk } from './desk';

const envelope = v.object({ id: v.string() });

/** Identities of the bundled examples, by which their copies in the library are known; without those nobody can read. */
export async function readExampleIds(files: readonly string[]): Promise<ReadonlySet<string>> {
  const ids = await Promise.all(files.map(readId));
  return new Set(ids.filter((id) => id !== null));
}

async function readId(file: string): Promise<string | null> {
  try {
    return v.parse(envelope, JSON.parse(await readFile(file, 'utf8'))).id;
  } catch (error) {
    console.error('An example cannot be read:', error);
    return null;
  }
}

interface Parts {
  readonly desk: Desk;
  readonly library: Library;
  readonly around: Surroundings;
}

/** Opens an example from the library; it is put there when it is not, or no longer, at hand. */
export async function openExampleAt(file: string, { desk, library, around }: Parts): Promise<Result<OpenedProject>> {
  const opening = await openExample(await readFile(file, 'utf8'), library, around);
  return opening.ok ? desk.adopt(opening.value) : opening;
}
