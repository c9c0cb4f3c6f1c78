import path from 'node:path';
import type { ErrorCode, Failure } from '../../shared/ipc/result';
import type { Problem } from '../../shared/project/problems';

/** What lowdb's adapters throw: a failure with its code, and for damaged files what is wrong inside. */
export class StorageError extends Error {
  readonly failure: Failure;
  readonly problems: readonly Problem[];

  constructor(failure: Failure, problems: readonly Problem[] = []) {
    super([failure.code, failure.file, failure.detail].filter(Boolean).join(': '));
    this.name = 'StorageError';
    this.failure = failure;
    this.problems = problems;
  }
}

const codes: { readonly [errno: string]: ErrorCode } = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'readOnly',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EFBIG: 'diskFull',
  EBUSY: 'locked',
  ETXTBSY: 'locked',
  EEXIST: 'exists',
  ENAMETOOLONG: 'invalidInput',
  EISDIR: 'damaged',
};

/** The failure behind anything thrown. `file`: path of the file concerned; only its name is told. */
export function failureOf(error: unknown, file: string): Failure {
  if (error instanceof StorageError) return { file: path.basename(file), ...error.failure };
  const detail = error instanceof Error ? error.message : String(error);
  return { code: codes[errnoOf(error)] ?? 'unknown', file: path.basename(file), detail };
}

/** The system's code of an error (`ENOENT`), or an empty text. */
export function errnoOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' ? code : '';
}

export function storageErrorOf(error: unknown, file: string): StorageError {
  if (error instanceof StorageError && error.failure.file !== undefined) return error;
  return new StorageError(failureOf(error, file), error instanceof StorageError ? error.problems : []);
}
