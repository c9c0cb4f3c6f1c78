import { assertNever } from '../../support/assert-never';
import type { Field, Fields } from './kinds';
import type { ValuesOf } from './values';

/** The value a new field starts with: `''`, `[]`, `null`, or the declared initial value. */
export function emptyValue(field: Field): unknown {
  switch (field.kind) {
    case 'line':
    case 'text':
      return '';
    case 'lines':
    case 'manyOf':
    case 'links':
    case 'refs':
    case 'list':
    case 'grid':
      return [];
    case 'oneOf':
    case 'number':
    case 'yesNo':
      return field.initial;
    case 'scale':
    case 'date':
    case 'period':
    case 'money':
    case 'numberOrText':
    case 'link':
    case 'ref':
    case 'refOrText':
    case 'json':
    case 'image':
      return null;
    case 'parts':
      return emptyValues(field.parts);
    default:
      return assertNever(field);
  }
}

/** The one place where declared kinds become typed values: each value is made by its field's kind. */
export function emptyValues<F extends Fields>(fields: F): ValuesOf<F> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, emptyValue(field)])) as ValuesOf<F>;
}

/** Whether a person has said something here. `parts` count as filled when every needed part is (else: any part). */
export function isFilled(field: Field, value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (field.kind === 'parts') return partsFilled(field.parts, value);
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  return true;
}

/** Whether a new record already has an answer here, which nobody has given. */
export function startsFilled(field: Field): boolean {
  return isFilled(field, emptyValue(field));
}

function partsFilled(parts: Fields, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.entries(parts);
  const needed = entries.filter(([, part]) => part.needed);
  const filled = ([name, part]: [string, Field]) => isFilled(part, Reflect.get(value, name));
  return needed.length > 0 ? needed.every(filled) : entries.some(filled);
}
