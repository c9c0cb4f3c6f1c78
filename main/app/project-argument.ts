import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/ipc/result';

const extension = '.leitfaden';
/** Bytes; larger files are no projects. */
const largest = 64 * 1024 * 1024;

const isProjectName = (name: string) => name.toLowerCase().endsWith(extension) && !name.includes('\0');

/**
 * The project file among the arguments of a start: the first that is no switch and has the file extension.
 * @param workingFolder where a relative path starts
 * @returns an absolute path, not yet checked, or null
 */
export function projectArgument(argv: readonly string[], workingFolder: string): string | null {
  const found = argv.find((argument) => !argument.startsWith('-') && isProjectName(argument));
  return found === undefined ? null : path.resolve(workingFolder, found);
}

/**
 * Lets only an existing, regular project file of bearable size through, whoever named it
 * (arguments, a second start, a dropped file). Links are followed first, so that the target has to be one too.
 * @returns the real path
 */
export async function checkProjectFile(candidate: unknown): Promise<Result<string>> {
  if (typeof candidate !== 'string' || candidate.length > 4096 || !isProjectName(candidate))
    return fail('invalidInput');
  if (!path.isAbsolute(candidate)) return fail('invalidInput');
  const file = path.basename(candidate);
  try {
    const real = await realpath(candidate);
    const found = await stat(real);
    if (!found.isFile() || !isProjectName(real)) return fail('invalidInput', { file });
    return found.size > largest ? fail('tooLarge', { file }) : ok(real);
  } catch (error) {
    const denied = error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');
    return fail(denied ? 'denied' : 'missing', { file });
  }
}
