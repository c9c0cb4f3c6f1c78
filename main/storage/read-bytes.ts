import { createHash } from 'node:crypto';
import type { Disk } from './file-system';
import { StorageError } from './storage-error';

/** No strategy comes near; a file above this is not read at all. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** Hex SHA-256 of parts that follow one another; text counts in UTF-8. */
export function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** The bytes of a regular file. Folders, pipes and devices are refused before they are opened. */
export async function readBytes(file: string, { fs }: Disk): Promise<Buffer> {
  const seen = await fs.stat(file);
  if (!seen.isFile()) throw new StorageError({ code: 'damaged', detail: 'no regular file' });
  const handle = await fs.open(file, 'r');
  try {
    const { size } = await handle.stat();
    if (size > MOST_BYTES) throw new StorageError({ code: 'tooLarge', detail: `${size} bytes` });
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** Text of a file in UTF-8 (a byte order mark is dropped); bytes that are none are refused instead of being replaced. */
export function textOf(bytes: Buffer): string {
  if (looksLikeUtf16(bytes)) throw damagedBytes('utf16');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw damagedBytes('notUtf8');
  }
}

function damagedBytes(code: 'utf16' | 'notUtf8'): StorageError {
  return new StorageError({ code: 'damaged', detail: code }, [{ path: '', code }]);
}

/** A byte order mark, or `{` beside a zero byte as editors without mark write it. */
function looksLikeUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (first === 0x7b && second === 0) || (first === 0 && second === 0x7b);
}
