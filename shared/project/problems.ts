import type * as v from 'valibot';

/** What can be wrong inside a file; sentences are in `i18n/<language>/cli.ts`. */
export const problemCodes = [
  /** No text in UTF-8. */
  'notUtf8',
  /** Text in UTF-16, as some editors save it. */
  'utf16',
  'empty',
  'notJson',
  'tooDeep',
  'tooMuch',
  /** JSON, but no project of the planner. */
  'notAProject',
  'tooNew',
  'missing',
  'wrongType',
  /** No value of the list, or a key that has no place here. */
  'notAllowed',
  /** Right type, wrong form: date, id, checksum. */
  'wrongForm',
  'tooLong',
  /** A list with more entries than it may have. */
  'tooMany',
  'outOfRange',
  'notFinite',
  /** Two records with one id. */
  'duplicateId',
  /** A reference to a record that does not exist. */
  'dangling',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export interface Problem {
  /** JSON Pointer into the file, e.g. `/data/records/goal/0/text`; empty for the file as a whole. */
  readonly path: string;
  readonly code: ProblemCode;
  readonly expected?: string;
  readonly received?: string;
}

export function pointer(keys: readonly unknown[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** One problem of the validator. `at`: where the validated value stands in the file. */
export function problemOf(issue: v.BaseIssue<unknown>, at: readonly unknown[]): Problem {
  const path = pointer([...at, ...(issue.path ?? []).map(({ key }) => key)]);
  const code = codeOf(issue);
  const expected = code === 'wrongForm' ? forms[issue.type] : issue.expected;
  return {
    path,
    code,
    ...(expected && { expected }),
    received: issue.received.slice(0, 80),
  };
}

/** What `expected` says about a value of the right type and wrong form. */
export const forms: { readonly [issue: string]: 'id' | 'date' | 'timestamp' | 'integer' } = {
  uuid: 'id',
  iso_date: 'date',
  check: 'date',
  iso_timestamp: 'timestamp',
  integer: 'integer',
};

const codes: { readonly [issue: string]: ProblemCode } = {
  picklist: 'notAllowed',
  max_length: 'tooLong',
  min_value: 'outOfRange',
  max_value: 'outOfRange',
  finite: 'notFinite',
  uuid: 'wrongForm',
  iso_date: 'wrongForm',
  iso_timestamp: 'wrongForm',
  regex: 'wrongForm',
  check: 'wrongForm',
  integer: 'wrongForm',
};

function codeOf({ type, received, expected, input }: v.BaseIssue<unknown>): ProblemCode {
  if (received === 'undefined') return 'missing';
  if (type === 'picklist' && !received.startsWith('"')) return 'wrongType';
  if (type === 'max_length' && Array.isArray(input)) return 'tooMany';
  // A key that has no place.
  if (type === 'strict_object' && expected === 'never') return 'notAllowed';
  return codes[type] ?? 'wrongType';
}
