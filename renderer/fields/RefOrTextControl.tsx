import type { RefOrTextField } from '../../shared/project/fields/kinds';
import type { Ref } from '../../shared/project/fields/values';
import { Chip } from '../ui/Chip';
import { useFields } from './environment';
import css from './fields.module.css';
import type { FieldProps } from './props';
import { RecordPicker } from './RecordPicker';
import { RefChip } from './RefChip';

type Value = Ref | string | null;

/** A record, or words where there is none. */
export function RefOrTextControl({ field, texts, value, onChange, disabled }: FieldProps<RefOrTextField, Value>) {
  const { texts: words } = useFields();
  const remove = disabled ? undefined : () => onChange(null);
  if (typeof value === 'string' && value !== '') {
    return (
      <div className={css.chips}>
        <Chip onRemove={remove} removeLabel={words.remove(value)}>
          {value}
        </Chip>
      </div>
    );
  }
  if (value !== null && typeof value === 'object') {
    return (
      <div className={css.chips}>
        <RefChip to={value} onRemove={remove} />
      </div>
    );
  }
  if (disabled) return null;
  return (
    <RecordPicker
      label={texts.label}
      types={field.to}
      taken={[]}
      onPick={onChange}
      onText={(text) => onChange(text.slice(0, 500))}
      invite={texts.invite}
    />
  );
}
