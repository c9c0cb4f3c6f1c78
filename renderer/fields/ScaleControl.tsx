import type { ScaleField } from '../../shared/project/fields/kinds';
import { ToggleScale } from '../ui/ToggleScale';
import { useFields } from './environment';
import type { FieldProps } from './props';

export function ScaleControl({ texts, value, onChange, disabled }: FieldProps<ScaleField, number | null>) {
  const { words } = useFields();
  return (
    <ToggleScale
      label={texts.label}
      value={value}
      onChange={onChange}
      words={{ ...words.scale, ...texts.options }}
      disabled={disabled}
    />
  );
}
