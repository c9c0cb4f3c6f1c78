import { isFilled } from '../../shared/project/fields/empty';
import type { Fields } from '../../shared/project/fields/kinds';
import type { RecordType } from '../../shared/project/record-types';
import { type AnyRecord, definitions } from '../../shared/project/records';

/** Names of the essential fields that have no answer and are not open on purpose. */
export function missingFields(type: RecordType, record: AnyRecord): readonly string[] {
  const fields: Fields = definitions[type].fields;
  if (record.open['*']) return [];
  return Object.entries(fields)
    .filter(([name, field]) => field.needed && !record.open[name] && !isFilled(field, Reflect.get(record, name)))
    .map(([name]) => name);
}
