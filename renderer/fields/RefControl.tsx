import type { RefField } from '../../shared/project/fields/kinds';
import type { Ref } from '../../shared/project/fields/values';
import css from './fields.module.css';
import type { FieldProps } from './props';
import { RecordPicker } from './RecordPicker';
import { RefChip } from './RefChip';

/** One record of one of several types. */
export function RefControl({ field, texts, value, onChange, disabled }: FieldProps<RefField, Ref | null>) {
  if (value) {
    return (
      <div className={css.chips}>
        <RefChip to={value} onRemove={disabled ? undefined : () => onChange(null)} />
      </div>
    );
  }
  if (disabled) return null;
  return <RecordPicker label={texts.label} types={field.to} taken={[]} onPick={onChange} invite={texts.invite} />;
}
