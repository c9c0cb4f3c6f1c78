import type { LinkField } from '../../shared/project/fields/kinds';
import type { Id } from '../../shared/project/fields/values';
import css from './fields.module.css';
import type { FieldProps } from './props';
import { RecordPicker } from './RecordPicker';
import { RefChip } from './RefChip';

/** One record of a fixed type. */
export function LinkControl({ field, texts, value, onChange, disabled, barred }: FieldProps<LinkField, Id | null>) {
  if (value) {
    return (
      <div className={css.chips}>
        <RefChip to={{ type: field.to, id: value }} onRemove={disabled ? undefined : () => onChange(null)} />
      </div>
    );
  }
  if (disabled) return null;
  return (
    <RecordPicker
      label={texts.label}
      types={[field.to]}
      taken={[]}
      barred={barred}
      onPick={({ id }) => onChange(id)}
      invite={texts.invite}
    />
  );
}
