import { readFileSync } from 'node:fs';
import path from 'node:path';
import { decodeProject, type ProjectDocument } from '../../main/storage/project-codec';
import { StorageError } from '../../main/storage/storage-error';
import { inFolder } from './support/machine';
import { promise, times } from './support/promise';
import { layFirst } from './support/save-loop';

const contentOf = ({ envelope, project }: ProjectDocument) => JSON.stringify([envelope, project]);

/** Whether the reader notices that these bytes are not what was written: refuses them, or says somebody edited them. */
function noticed(bytes: Buffer, original: string): boolean {
  try {
    const document = decodeProject(bytes);
    return document.notices?.includes('editedOutside') || contentOf(document) === original;
  } catch (error) {
    return error instanceof StorageError;
  }
}

function flipped(bytes: Buffer, bit: number): Buffer {
  const other = Buffer.from(bytes);
  other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return other;
}

promise('P6', 'bits that rot are noticed', (trial) =>
  inFolder(async (folder) => {
    const { file } = await layFirst('ours', path.join(folder, 'x'), 600);
    const bytes = readFileSync(file);
    const original = contentOf(decodeProject(bytes));
    const judge = async (other: Buffer, seen: string) => ({
      acknowledged: 0,
      corrupt: !noticed(other, original),
      seen,
    });

    const bits = bytes.length * 8;
    const step = times(1, 16);
    await trial.ours(
      `one bit flipped, every ${step === 1 ? 'bit' : `${step}th bit`} of ${bytes.length} bytes`,
      Math.ceil(bits / step),
      (n) => judge(flipped(bytes, n * step), `bit ${n * step}`),
    );
    const tails = Math.ceil(bytes.length / step);
    await trial.ours('the end is zeros', tails, (n) =>
      judge(Buffer.from(bytes).fill(0, n * step), `zeros from ${n * step}`),
    );
    await trial.ours('the end is there twice', tails, (n) =>
      judge(Buffer.concat([bytes, bytes.subarray(n * step)]), `twice from ${n * step}`),
    );
  }),
);
