import type { Failure, Result } from '../../shared/ipc/result';

/** Thrown by handlers to answer with a failure. */
export class CallFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'CallFailure';
    this.failure = failure;
  }
}

/** The value of a result; a failure ends the call with it. */
export function orFail<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new CallFailure(result.error);
}
