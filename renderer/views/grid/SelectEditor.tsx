import { useEffect, useRef } from 'react';
import classes from './grid.module.css';

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What stands for no choice; without it there must be one. */
  readonly none?: string;
  readonly onChange: (value: string | null) => void;
  readonly done: () => void;
  readonly down: () => void;
}

/** One of a list; arrow keys and first letters choose. */
export function SelectEditor({ label, value, options, none, onChange, done, down }: Props) {
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => select.current?.focus(), []);
  return (
    <select
      ref={select}
      className={classes.input}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') done();
        else if (event.key === 'Enter') down();
        else return;
        event.preventDefault();
      }}
    >
      {none !== undefined && <option value="">{none}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
