import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/ipc/result';
import type { PickedImage } from '../../shared/ipc/types';
import { failureOf } from '../storage/storage-error';
import { readImageHeader } from './image-header';

/** Bytes; larger files are refused before they are read. */
const largest = 10 * 1024 * 1024;

/** Reads a picture that a person has chosen; `badImage` for everything that is no bearable PNG or JPEG. */
export async function readImage(file: string): Promise<Result<PickedImage>> {
  try {
    const found = await stat(file);
    if (!found.isFile() || found.size > largest) return fail('badImage', { file: path.basename(file) });
    const bytes = await readFile(file);
    const header = readImageHeader(bytes);
    return header === null
      ? fail('badImage', { file: path.basename(file) })
      : ok({ ...header, base64: bytes.toString('base64') });
  } catch (error) {
    return { ok: false, error: failureOf(error, file) };
  }
}
