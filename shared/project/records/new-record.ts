import { commonFieldsOf } from '../define-record';
import { emptyValues } from '../fields/empty';
import type { Fields } from '../fields/kinds';
import type { Id } from '../fields/values';
import type { RecordType } from '../record-types';
import { definitions, type RecordOf } from './index';

/** A new record of a type: every field empty or at its declared initial value. */
export function newRecord<T extends RecordType>(
  type: T,
  at: { readonly id: Id; readonly now: string; readonly author: Id | null },
): RecordOf<T> {
  const fields: Fields = definitions[type].fields;
  return {
    id: at.id,
    created: at.now,
    updated: at.now,
    ...emptyValues(commonFieldsOf(definitions[type])),
    author: at.author,
    open: {},
    deletedAt: null,
    ...emptyValues(fields),
  } as RecordOf<T>;
}
