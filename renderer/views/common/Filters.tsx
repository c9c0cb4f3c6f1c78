import { useTexts } from '../../i18n';
import { Button } from '../../ui/Button';
import classes from './filters.module.css';
import type { Option } from './use-records';

export interface FilterChoice {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly Option[];
  readonly onChange: (value: string | null) => void;
}

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly choices: readonly FilterChoice[];
  readonly shown: number;
  readonly all: number;
  readonly onClear: () => void;
}

/** Search and choices above a table; how much is hidden is always said. */
export function Filters({ text, onText, choices, shown, all, onClear }: Props) {
  const { table } = useTexts().views;
  const filtered = text !== '' || choices.some(({ value }) => value !== null);
  return (
    <search className={classes.filters}>
      <input
        type="search"
        className={classes.search}
        aria-label={table.search}
        placeholder={table.search}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      {choices.map(({ label, value, options, onChange }) => (
        <select
          key={label}
          className={classes.select}
          aria-label={label}
          value={value ?? ''}
          onChange={(event) => onChange(event.currentTarget.value || null)}
        >
          <option value="">{`${label}: ${table.all}`}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ))}
      <span className={classes.count} aria-live="polite">
        {table.shown(shown, all)}
      </span>
      {filtered && (
        <Button look="quiet" onClick={onClear}>
          {table.clear}
        </Button>
      )}
    </search>
  );
}
