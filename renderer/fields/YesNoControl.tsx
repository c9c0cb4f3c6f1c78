import type { YesNoField } from '../../shared/project/fields/kinds';
import { Pills } from '../ui/Pills';
import { useFields } from './environment';
import type { FieldProps } from './props';

/** Yes, no, or not yet answered. */
export function YesNoControl({ field, texts, value, onChange, disabled }: FieldProps<YesNoField, boolean | null>) {
  const { texts: words } = useFields();
  return (
    <Pills
      label={texts.label}
      options={[
        { value: 'yes', label: words.yes },
        { value: 'no', label: words.no },
      ]}
      value={value === null ? null : value ? 'yes' : 'no'}
      onChange={(answer) => onChange(answer === null ? null : answer === 'yes')}
      clearable={field.initial === null}
      disabled={disabled}
    />
  );
}
