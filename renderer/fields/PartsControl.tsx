import type { PartsField } from '../../shared/project/fields/kinds';
import { InnerFields } from './InnerFields';
import type { FieldProps } from './props';

type Value = { readonly [name: string]: unknown };

/** Fields that belong together under one name. */
export function PartsControl({ field, texts, value, onChange, disabled }: FieldProps<PartsField, Value>) {
  return (
    <InnerFields
      fields={field.parts}
      texts={texts.parts}
      values={value}
      onChange={(name, part) => onChange({ ...value, [name]: part })}
      disabled={disabled}
    />
  );
}
