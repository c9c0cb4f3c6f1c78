import type { Fields } from './fields/kinds';
import { lines, link, links, oneOf, text } from './fields/make';
import type { Id, ValuesOf } from './fields/values';
import type { RecordType } from './record-types';

/** Why a field (or with `*` the whole record) is left open on purpose. */
export interface OpenReason {
  readonly reason: string;
  readonly revisit?: string | null;
}
export type OpenFields = { readonly [field: string]: OpenReason };

/** Fields every record has besides its own. */
export const commonFields = {
  author: link('person', { chapter: null, internal: true }),
  visibility: oneOf(['client', 'internal'], { chapter: null, internal: true, initial: 'client' }),
  evidence: oneOf(['observed', 'told', 'assumed'], { chapter: 'brief', initial: 'assumed' }),
  sources: links('source', { chapter: 'appendix' }),
  tags: lines({ chapter: 'appendix', internal: true }),
  note: text({ chapter: 'appendix', internal: true }),
} as const satisfies Fields;

export interface RecordBase extends ValuesOf<typeof commonFields> {
  readonly id: Id;
  /** ISO date-times. */
  readonly created: string;
  readonly updated: string;
  readonly open: OpenFields;
  /** Set while the record lies in the trash. */
  readonly deletedAt: string | null;
}

export interface RecordDefinition<T extends RecordType = RecordType, F extends Fields = Fields> {
  readonly type: T;
  /** The field whose text stands for the record in lists, references and documents. */
  readonly title: string;
  /** A second field that stands after the title, for records that are a pair: who knows which channel. */
  readonly titleWith: string | null;
  /** The two fields the record joins; there should be one record for each pair. */
  readonly pair: readonly [string, string] | null;
  /** Says something about people, so its grade of evidence is asked for and shown. */
  readonly aboutPeople: boolean;
  /** New records of the type are for the team only until someone decides otherwise. */
  readonly startsInternal: boolean;
  readonly fields: F;
}

export type ValuesOfDefinition<D> = D extends RecordDefinition<RecordType, infer F> ? ValuesOf<F> : never;

/**
 * Declares a record once, as data. From the declaration come its TypeScript type, validator, empty value,
 * JSON Schema, generic form, completeness, place in the document and search index.
 */
export function defineRecord<const T extends RecordType, const F extends Fields>(
  type: T,
  options: {
    readonly title: keyof F & string;
    readonly titleWith?: keyof F & string;
    readonly pair?: readonly [keyof F & string, keyof F & string];
    readonly aboutPeople?: boolean;
    readonly startsInternal?: boolean;
  },
  fields: F,
): RecordDefinition<T, F> {
  const { title, titleWith = null, pair = null, aboutPeople = false, startsInternal = false } = options;
  return { type, title, titleWith, pair, aboutPeople, startsInternal, fields };
}

/** The common fields of a type; what is left out of a file reads as the type starts, so nothing internal slips out. */
export function commonFieldsOf({ startsInternal }: Pick<RecordDefinition, 'startsInternal'>): typeof commonFields {
  const { visibility } = commonFields;
  return startsInternal ? { ...commonFields, visibility: { ...visibility, initial: 'internal' } } : commonFields;
}
