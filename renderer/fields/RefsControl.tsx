import type { RefsField } from '../../shared/project/fields/kinds';
import type { Ref } from '../../shared/project/fields/values';
import type { FieldProps } from './props';
import { RefsInput } from './RefsInput';

/** Several records of one or more types. */
export function RefsControl({ field, texts, value, onChange, disabled }: FieldProps<RefsField, readonly Ref[]>) {
  return <RefsInput texts={texts} types={field.to} value={value} onChange={onChange} disabled={disabled} />;
}
