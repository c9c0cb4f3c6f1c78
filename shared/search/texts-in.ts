import { commonFields } from '../project/define-record';
import type { Field, Fields } from '../project/fields/kinds';
import type { RecordType } from '../project/record-types';
import { type AnyRecord, definitions } from '../project/records';
import { isObject } from '../support/is-object';

/** Every text somebody wrote into a record, in the order of its fields; named values and references are none. */
export function textsInRecord(type: RecordType, record: AnyRecord): readonly string[] {
  const { tags, note } = commonFields;
  const reasons = Object.values(record.open).map(({ reason }) => reason);
  return [...textsIn({ ...definitions[type].fields, tags, note }, record), ...reasons].filter((text) => text !== '');
}

/** Every text in the values of fields. */
export function textsIn(fields: Fields, values: object): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => textsOf(field, Reflect.get(values, name)));
}

function textsOf(field: Field, value: unknown): readonly string[] {
  if (typeof value === 'string')
    return ['line', 'text', 'refOrText', 'numberOrText'].includes(field.kind) ? [value] : [];
  if (field.kind === 'parts') return isObject(value) ? textsIn(field.parts, value) : [];
  if (!Array.isArray(value)) return [];
  if (field.kind === 'lines') return value.filter((line) => typeof line === 'string');
  if (field.kind === 'list') return value.flatMap((entry) => (isObject(entry) ? textsIn(field.entry, entry) : []));
  if (field.kind === 'grid') return value.flatMap((cell) => (isObject(cell) ? [String(cell.text ?? '')] : []));
  return [];
}
