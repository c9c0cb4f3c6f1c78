import { type KeyboardEvent, useRef, useState } from 'react';
import { EditInput } from './EditInput';
import classes from './grid.module.css';

interface Common {
  readonly label: string;
  readonly done: () => void;
  readonly down: () => void;
}

interface TextProps extends Common {
  readonly value: string;
  readonly maxLength: number;
  readonly onChange: (value: string) => void;
}

/** A line of text; every keystroke counts at once, so nothing has to be confirmed. */
export function TextEditor({ label, value, maxLength, onChange, done, down }: TextProps) {
  return (
    <EditInput
      aria-label={label}
      value={value}
      maxLength={maxLength}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) down();
        else if (event.key === 'Escape') done();
      }}
    />
  );
}

interface DraftProps<V> extends Common {
  /** The value as text, to begin with. */
  readonly text: string;
  /** `undefined` when the text cannot be read; an empty text is `null`. */
  readonly parse: (text: string) => V | null | undefined;
  readonly onChange: (value: V | null) => void;
  readonly placeholder?: string;
  /** Id of a list of suggestions. */
  readonly list?: string;
  /** What to write instead, when the text cannot be read. */
  readonly help: string;
}

/** A date or a figure: it counts when the cell is left; Escape takes the change back. */
export function DraftEditor<V>({ label, text, parse, onChange, placeholder, list, help, done, down }: DraftProps<V>) {
  const [draft, setDraft] = useState(text);
  const [bad, setBad] = useState(false);
  const left = useRef(false);

  const commit = (): boolean => {
    if (left.current) return true;
    const value = parse(draft);
    setBad(value === undefined);
    if (value !== undefined && draft !== text) onChange(value);
    return value !== undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      left.current = true;
      done();
    }
    if (event.key !== 'Enter' && event.key !== 'Tab') return;
    if (!commit()) event.preventDefault();
    else if (event.key === 'Enter') down();
  };
  return (
    <span className={classes.draft}>
      <EditInput
        aria-label={label}
        aria-invalid={bad}
        value={draft}
        placeholder={placeholder}
        list={list}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => commit()}
      />
      {bad && (
        <span role="alert" className={classes.help}>
          {help}
        </span>
      )}
    </span>
  );
}
