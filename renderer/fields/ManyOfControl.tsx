import type { ManyOfField } from '../../shared/project/fields/kinds';
import { ManyPills } from '../ui/Pills';
import { type FieldProps, optionsOf } from './props';

export function ManyOfControl({ field, texts, value, onChange, disabled }: FieldProps<ManyOfField, readonly string[]>) {
  return (
    <ManyPills
      label={texts.label}
      options={optionsOf(field.options, texts)}
      value={value}
      onChange={onChange}
      disabled={disabled}
    />
  );
}
