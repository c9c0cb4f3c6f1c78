import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { SafeProjectFile } from '../../../main/storage/project-file';
import { StorageError } from '../../../main/storage/storage-error';
import { fileText } from '../../../shared/project/envelope';
import { readProject } from '../../../shared/project/read-project';

/** What became of one file. */
export interface Outcome {
  readonly kind: 'opened' | 'refused' | 'crashed';
  /** The failure's code, or what was thrown. */
  readonly code: string;
  /** Of the bytes on the disk afterwards. */
  readonly sha256: string;
  readonly polluted: boolean;
}

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** What opens has to be fit for saving: its text must open again, with the same content. */
async function tryToOpen(file: string): Promise<Pick<Outcome, 'kind' | 'code'>> {
  try {
    const document = await new SafeProjectFile(file).read();
    if (!document) return { kind: 'crashed', code: 'nothing was read' };
    const text = fileText(document.envelope, document.project, sha256);
    const again = readProject(text, sha256);
    const same = again.ok && JSON.stringify(again.value.project) === JSON.stringify(document.project);
    return same ? { kind: 'opened', code: '' } : { kind: 'crashed', code: 'does not open again after saving' };
  } catch (error) {
    if (error instanceof StorageError) return { kind: 'refused', code: error.failure.code };
    return { kind: 'crashed', code: String(error) };
  }
}

parentPort?.on('message', async (file: string) => {
  const outcome = await tryToOpen(file);
  const polluted = Reflect.get({}, 'polluted') !== undefined;
  parentPort?.postMessage({ ...outcome, polluted, sha256: sha256(await readFile(file)) } satisfies Outcome);
});
