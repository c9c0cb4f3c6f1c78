import { useId } from 'react';
import { lettingGo } from '../../../shared/project/letting-go';
import { useRecordTexts } from '../common/use-record-texts';
import css from './letting-go.module.css';

type Rule = (typeof lettingGo)[number];

interface Props {
  readonly label: string;
  readonly value: Rule | null;
  readonly onChange: (value: Rule | null) => void;
  readonly disabled: boolean;
}

/** Four stops on a line from letting go to holding on. Arrow keys choose, Delete takes the rule back. */
export function LettingGoScale({ label, value, onChange, disabled }: Props) {
  const { options } = useRecordTexts('readiness').fields.whoAnswers;
  const name = useId();
  return (
    <div className={css.scale} role="radiogroup" aria-label={label}>
      {lettingGo.map((step) => (
        <label key={step} className={css.stop} data-on={step === value}>
          <input
            type="radio"
            name={name}
            checked={step === value}
            disabled={disabled}
            onChange={() => onChange(step)}
            onClick={() => step === value && onChange(null)}
            onKeyDown={(event) => (event.key === 'Delete' || event.key === 'Backspace') && onChange(null)}
          />
          {options[step]}
        </label>
      ))}
    </div>
  );
}
