/** What can go wrong, as codes; sentences are made where people read them (`i18n/<language>/errors.ts`). */
export const errorCodes = [
  /** The file or folder is not there (any more). */
  'missing',
  /** The system does not let us read or write here. */
  'denied',
  /** The medium or folder is read-only. */
  'readOnly',
  'diskFull',
  /** Another program holds the file. */
  'locked',
  /** The file is no readable project; it is left untouched. */
  'damaged',
  /** Written by a newer Leitfaden; it is left untouched. */
  'tooNew',
  'tooLarge',
  /** Somebody else changed the file since it was read; nothing was overwritten. */
  'conflict',
  /** There is a file of this name already. */
  'exists',
  /** The picture is no PNG or JPEG, or too large. */
  'badImage',
  /** The file is no Word document whose styles can be read. */
  'badTemplate',
  'invalidInput',
  /** Another document is being written; one at a time. */
  'busy',
  'cancelled',
  'notOpen',
  'unknown',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export interface Failure {
  readonly code: ErrorCode;
  /** Name of the file concerned, for the sentence. */
  readonly file?: string;
  /** The file is a document that was to be written; the project is not concerned. */
  readonly document?: true;
  /** Technical detail for the log and the curious, never the sentence itself. */
  readonly detail?: string;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = <T = never>(code: ErrorCode, more: Omit<Failure, 'code'> = {}): Result<T> => ({
  ok: false,
  error: { code, ...more },
});
