import * as v from 'valibot';
import { assertNever } from '../../support/assert-never';
import { isCalendarDate } from '../../support/dates';
import { isObject } from '../../support/is-object';
import { type RecordType, recordTypes } from '../record-types';
import { emptyValue } from './empty';
import type { Field, Fields } from './kinds';
import { currencies } from './values';

/** Caps that keep a hostile file from exhausting memory; far above what a person writes. */
export const limits = { text: 100_000, lines: 500, entries: 2_000, links: 5_000, records: 20_000 } as const;

export const idSchema = v.pipe(v.string(), v.uuid());
export const timestampSchema = v.pipe(v.string(), v.isoTimestamp());
export const dateSchema = v.pipe(v.string(), v.isoDate(), v.check(isCalendarDate));

/**
 * The same schema of an object, which refuses lists: to the validator a list is an object too, and would read as one
 * with nothing in it.
 */
export function noList<S extends v.GenericSchema>(schema: S): S {
  return {
    ...schema,
    '~run': (dataset, config) => {
      if (!Array.isArray(dataset.value)) return schema['~run'](dataset, config);
      v._addIssue(schema, 'type', dataset, config);
      return dataset;
    },
  };
}

const finite = v.pipe(v.number(), v.finite());

const refSchema = (to: readonly RecordType[] | 'any') =>
  v.strictObject({ type: v.picklist(to === 'any' ? recordTypes : to), id: idSchema });

/** Whether a value would come back the same from a file, and is no larger than a person's work. */
function isJson(value: unknown): boolean {
  return isJsonValue(value, 0) && JSON.stringify(value).length <= limits.text;
}

/** Values of fields are lists of entries of lists at most; a deeper one did not come from a field. */
const DEEPEST = 8;

function isJsonValue(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (depth === DEEPEST) return false;
  if (Array.isArray(value)) return value.every((item) => isJsonValue(item, depth + 1));
  if (!isObject(value) || Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.values(value).every((item) => isJsonValue(item, depth + 1));
}

/** The validator of one field's value, without knowledge of the records it refers to. */
export function fieldSchema(field: Field): v.GenericSchema {
  switch (field.kind) {
    case 'line':
      return v.pipe(v.string(), v.maxLength(field.max));
    case 'text':
      return v.pipe(v.string(), v.maxLength(limits.text));
    case 'lines':
      return v.pipe(v.array(v.pipe(v.string(), v.maxLength(500))), v.maxLength(limits.lines));
    case 'oneOf':
      return v.nullable(v.picklist(field.options));
    case 'manyOf':
      return v.pipe(v.array(v.picklist(field.options)), v.maxLength(field.options.length));
    case 'number':
      return v.nullable(v.pipe(finite, v.minValue(field.min), v.maxValue(field.max)));
    case 'scale':
      return v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)));
    case 'yesNo':
      return v.nullable(v.boolean());
    case 'date':
      return v.nullable(dateSchema);
    case 'period':
      return v.nullable(v.strictObject({ start: dateSchema, end: dateSchema }));
    case 'money':
      return v.nullable(v.strictObject({ amount: v.pipe(finite, v.minValue(0)), currency: v.picklist(currencies) }));
    case 'numberOrText':
      return v.nullable(v.union([finite, v.pipe(v.string(), v.maxLength(500))]));
    case 'link':
      return v.nullable(idSchema);
    case 'links':
      return v.pipe(v.array(idSchema), v.maxLength(limits.links));
    case 'ref':
      return v.nullable(refSchema(field.to));
    case 'refs':
      return v.pipe(v.array(refSchema(field.to)), v.maxLength(limits.links));
    case 'refOrText':
      return v.nullable(v.union([v.pipe(v.string(), v.maxLength(500)), refSchema(field.to)]));
    case 'parts':
      return fieldsSchema(field.parts);
    case 'list':
      return v.pipe(v.array(fieldsSchema(field.entry, { id: idSchema })), v.maxLength(limits.entries));
    case 'grid':
      return v.pipe(
        v.array(v.strictObject({ x: idSchema, y: idSchema, text: v.pipe(v.string(), v.maxLength(limits.text)) })),
        v.maxLength(limits.entries),
      );
    case 'json':
      return v.pipe(v.unknown(), v.check(isJson));
    case 'image':
      return v.nullable(v.strictObject({ asset: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }));
    default:
      return assertNever(field);
  }
}

/** An object of fields. A missing field reads as empty; unknown keys of newer hands are carried along untouched. */
export function fieldsSchema(fields: Fields, more: v.ObjectEntries = {}): v.GenericSchema {
  const entries: v.ObjectEntries = { ...more };
  for (const [name, field] of Object.entries(fields)) {
    entries[name] = v.optional(fieldSchema(field), () => emptyValue(field));
  }
  return noList(v.looseObject(entries));
}
