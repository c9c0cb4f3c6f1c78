import path from 'node:path';
import type { Failure } from '../../shared/ipc/result';
import type { Disk } from './file-system';
import { decodeProject, type ProjectDocument } from './project-codec';
import { readBytes, sha256 } from './read-bytes';
import { failureOf } from './storage-error';

/** What stands at the path of an open project, compared with what was read or written here last. */
export type Outside =
  /** The same bytes, however often they were written. */
  | { readonly kind: 'same' }
  /** Nothing. `folder`: its folder is there. */
  | { readonly kind: 'gone'; readonly folder: boolean }
  /** Something else. `document`: what it says, or why it cannot be read. */
  | { readonly kind: 'other'; readonly document: ProjectDocument | Failure }
  /** The place does not answer. */
  | { readonly kind: 'unknown'; readonly failure: Failure };

/** @param base SHA-256 of the bytes as last read or written here; `null` while there were none */
export async function lookOutside(file: string, base: string | null, disk: Disk): Promise<Outside> {
  let bytes: Buffer;
  try {
    bytes = await readBytes(file, disk);
  } catch (error) {
    const failure = failureOf(error, file);
    if (failure.code === 'missing') return { kind: 'gone', folder: await isFolder(path.dirname(file), disk) };
    // No regular file, or one far too large: it is not ours any more.
    return ['damaged', 'tooLarge'].includes(failure.code)
      ? { kind: 'other', document: failure }
      : { kind: 'unknown', failure };
  }
  if (sha256(bytes) === base) return { kind: 'same' };
  try {
    return { kind: 'other', document: decodeProject(bytes) };
  } catch (error) {
    return { kind: 'other', document: failureOf(error, file) };
  }
}

export const isDocument = (seen: ProjectDocument | Failure): seen is ProjectDocument => 'envelope' in seen;

function isFolder(folder: string, { fs }: Disk): Promise<boolean> {
  return fs.stat(folder).then(
    (seen) => seen.isDirectory(),
    () => false,
  );
}
