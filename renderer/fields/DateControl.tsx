import type { DateField } from '../../shared/project/fields/kinds';
import { DateInput } from './DateInput';
import type { FieldProps } from './props';

export function DateControl({ texts, value, onChange, disabled }: FieldProps<DateField, string | null>) {
  return <DateInput label={texts.label} value={value} onChange={onChange} disabled={disabled} />;
}
