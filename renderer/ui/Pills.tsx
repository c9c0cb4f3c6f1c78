import { useId } from 'react';
import css from './ui.module.css';

export interface PillsProps<O extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: O; readonly label: string }[];
  readonly value: O | null;
  readonly onChange: (value: O | null) => void;
  /** Pressing the chosen one again takes the answer back; off where an answer is always needed. */
  readonly clearable?: boolean;
  readonly disabled?: boolean;
}

/** One of a few words, all of them in sight. Arrow keys choose, Delete takes the answer back. */
export function Pills<O extends string>({
  label,
  options,
  value,
  onChange,
  clearable = true,
  disabled = false,
}: PillsProps<O>) {
  const name = useId();
  return (
    <div className={css.pills} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={css.pill} data-on={option.value === value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            disabled={disabled}
            onChange={() => onChange(option.value)}
            onClick={() => clearable && option.value === value && onChange(null)}
            onKeyDown={(event) => {
              if (clearable && (event.key === 'Delete' || event.key === 'Backspace')) onChange(null);
            }}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}

export interface ManyPillsProps<O extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: O; readonly label: string }[];
  readonly value: readonly O[];
  readonly onChange: (value: readonly O[]) => void;
  readonly disabled?: boolean;
}

/** Several of a set of words; they keep the order in which they are declared. */
export function ManyPills<O extends string>({ label, options, value, onChange, disabled = false }: ManyPillsProps<O>) {
  const toggle = (option: O) =>
    onChange(options.map((each) => each.value).filter((each) => (each === option) !== value.includes(each)));
  return (
    <fieldset className={css.pills} aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={css.pill} data-on={value.includes(option.value)}>
          <input
            type="checkbox"
            checked={value.includes(option.value)}
            disabled={disabled}
            onChange={() => toggle(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
