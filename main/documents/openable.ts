import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { documentFormats } from '../../shared/project/documents';

/** Whether a file is of a kind that is written here; nothing else is ever handed to the system to be opened. */
export const isDocument = (file: string): boolean =>
  !file.includes('\0') && documentFormats.some((format) => path.extname(file).toLowerCase() === `.${format}`);

/** A file written here that may be opened: still there, still a file and no link to something else. */
export async function isOpenable(file: string): Promise<boolean> {
  return isDocument(file) && ((await lstat(file).catch(() => undefined))?.isFile() ?? false);
}
