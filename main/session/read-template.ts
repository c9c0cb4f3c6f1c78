import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { HouseStyle } from '../../shared/ipc/branding';
import { fail, ok, type Result } from '../../shared/ipc/result';
import { NoTemplate, readHouseStyle } from '../documents/house-style';
import { failureOf } from '../storage/storage-error';

/** Bytes; templates with pictures have some megabytes. */
const largest = 40 * 1024 * 1024;

/** Reads how a Word file looks that a person has chosen; `badTemplate` for everything whose styles cannot be read. */
export async function readTemplate(file: string): Promise<Result<HouseStyle>> {
  const fileName = path.basename(file);
  try {
    const found = await stat(file);
    if (!found.isFile() || found.size > largest) return fail('badTemplate', { file: fileName });
    return ok(readHouseStyle(await readFile(file), fileName));
  } catch (error) {
    if (error instanceof NoTemplate) return fail('badTemplate', { file: fileName });
    return { ok: false, error: failureOf(error, file) };
  }
}
