import type { AnyFieldTexts } from '../../shared/i18n/record-texts';
import type { Ref } from '../../shared/project/fields/values';
import type { RecordType } from '../../shared/project/record-types';
import css from './fields.module.css';
import type { BarredRecords } from './props';
import { RecordPicker } from './RecordPicker';
import { RefChip } from './RefChip';

export interface RefsInputProps {
  readonly texts: AnyFieldTexts;
  readonly types: readonly RecordType[] | 'any';
  readonly value: readonly Ref[];
  readonly onChange: (value: readonly Ref[]) => void;
  readonly disabled: boolean;
  readonly barred?: BarredRecords | undefined;
}

/** Ties to several records and a picker for one more. */
export function RefsInput({ texts, types, value, onChange, disabled, barred }: RefsInputProps) {
  return (
    <div>
      {value.length > 0 && (
        <div className={css.chips}>
          {value.map((to) => (
            <RefChip
              key={to.id}
              to={to}
              onRemove={disabled ? undefined : () => onChange(value.filter((each) => each !== to))}
            />
          ))}
        </div>
      )}
      {!disabled && (
        <RecordPicker
          label={texts.label}
          types={types}
          taken={value}
          barred={barred}
          onPick={(to) => onChange([...value, to])}
          invite={value.length === 0 ? texts.invite : undefined}
        />
      )}
    </div>
  );
}
