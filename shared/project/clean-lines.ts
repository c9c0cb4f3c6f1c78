import { isObject } from '../support/is-object';
import { singleLine } from '../support/one-line';
import type { Field, Fields } from './fields/kinds';

/**
 * Values of fields as new input may bring them: what is declared as one line holds no line end and no control
 * character. Files are read as they are, so that none becomes unreadable by this.
 * @param values already validated against the fields
 */
export function cleanLines<V extends object>(fields: Fields, values: V): V {
  const cleaned = Object.entries(fields).flatMap(([name, field]) => {
    const before: unknown = Reflect.get(values, name);
    const after = cleanValue(field, before);
    return after === before ? [] : [[name, after]];
  });
  return cleaned.length === 0 ? values : { ...values, ...Object.fromEntries(cleaned) };
}

function cleanValue(field: Field, value: unknown): unknown {
  switch (field.kind) {
    case 'line':
    case 'numberOrText':
    case 'refOrText':
      return typeof value === 'string' ? singleLine(value) : value;
    case 'lines':
      return Array.isArray(value) ? value.map((line) => (typeof line === 'string' ? singleLine(line) : line)) : value;
    case 'parts':
      return isObject(value) ? cleanLines(field.parts, value) : value;
    case 'list':
      return Array.isArray(value)
        ? value.map((entry) => (isObject(entry) ? cleanLines(field.entry, entry) : entry))
        : value;
    default:
      return value;
  }
}
