import type { Field, Fields } from '../../shared/project/fields/kinds';

/** A field as the short path asks it: of several parts, the core ones only. */
export function coreOnly(field: Field): Field {
  if (field.kind !== 'parts') return field;
  const parts: Fields = Object.fromEntries(Object.entries(field.parts).filter(([, part]) => part.core));
  return { ...field, parts };
}
