import { useState } from 'react';
import type { PeriodField } from '../../shared/project/fields/kinds';
import type { Period } from '../../shared/project/fields/values';
import { DateInput } from './DateInput';
import { useFields } from './environment';
import css from './fields.module.css';
import type { FieldProps } from './props';

interface Ends {
  readonly start: string | null;
  readonly end: string | null;
}

/** Two days, kept as they are typed. The value is set as soon as both are there; until then the first one waits here. */
export function PeriodControl({ texts, value, onChange, disabled }: FieldProps<PeriodField, Period | null>) {
  const { texts: words } = useFields();
  const [waiting, setWaiting] = useState<Ends | null>(null);
  const ends: Ends = waiting ?? value ?? { start: null, end: null };
  const change = (next: Ends) => {
    const { start, end } = next;
    const whole = start !== null && end !== null ? { start, end } : null;
    setWaiting(whole || (start === null && end === null) ? null : next);
    if (whole || value) onChange(whole);
  };
  return (
    <span className={css.period}>
      <span>{words.from}</span>
      <DateInput
        label={`${texts.label}: ${words.from}`}
        value={ends.start}
        onChange={(start) => change({ ...ends, start })}
        disabled={disabled}
      />
      <span>{words.to}</span>
      <DateInput
        label={`${texts.label}: ${words.to}`}
        value={ends.end}
        onChange={(end) => change({ ...ends, end })}
        disabled={disabled}
      />
    </span>
  );
}
