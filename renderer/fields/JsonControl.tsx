import type { JsonField } from '../../shared/project/fields/kinds';
import type { FieldProps } from './props';

/** What a field held, shown as it stands in the file; it is written by accepting a change, never by hand. */
export function JsonControl({ value }: FieldProps<JsonField, unknown>) {
  if (value === null || value === undefined) return null;
  return <output>{typeof value === 'string' ? value : JSON.stringify(value)}</output>;
}
