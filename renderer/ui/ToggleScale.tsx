import { useId } from 'react';
import css from './ui.module.css';

const steps = [1, 2, 3, 4, 5] as const;

export interface ToggleScaleProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** The words of the steps, read aloud and shown for the chosen one. */
  readonly words: { readonly [step in 1 | 2 | 3 | 4 | 5]: string };
  readonly disabled?: boolean;
}

/** A scale from 1 to 5; pressing the chosen step again, or Delete, takes the answer back. */
export function ToggleScale({ label, value, onChange, words, disabled = false }: ToggleScaleProps) {
  const name = useId();
  return (
    <div className={css.scale} role="radiogroup" aria-label={label}>
      {steps.map((step) => (
        <label key={step} className={css.scaleStep} data-on={value !== null && step <= value} title={words[step]}>
          <input
            type="radio"
            name={name}
            checked={step === value}
            disabled={disabled}
            aria-label={`${step} – ${words[step]}`}
            onChange={() => onChange(step)}
            onClick={() => step === value && onChange(null)}
            onKeyDown={(event) => (event.key === 'Delete' || event.key === 'Backspace') && onChange(null)}
          />
          <span aria-hidden="true">{step}</span>
        </label>
      ))}
      <span className={css.scaleWord}>{steps.filter((step) => step === value).map((step) => words[step])}</span>
    </div>
  );
}
