import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import css from './ui.module.css';

export interface InlineTextProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly onCommit: (value: string) => void;
  /** Enter with everything written: e.g. go to the next line. */
  readonly onEnter?: () => void;
  readonly disabled?: boolean;
}

/** Text that is edited where it stands: leaves on Enter or when the focus goes, Escape takes the change back. */
export function InlineText({
  label,
  value,
  placeholder,
  maxLength = 500,
  onCommit,
  onEnter,
  disabled,
}: InlineTextProps) {
  const [draft, setDraft] = useState(value);
  const taken = useRef(false);
  useEffect(() => setDraft(value), [value]);

  const commit = () => {
    if (!taken.current && draft !== value) onCommit(draft);
    taken.current = false;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') {
      commit();
      onEnter?.();
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      taken.current = true;
      setDraft(value);
      event.currentTarget.blur();
    }
  };
  return (
    <input
      className={css.inlineText}
      aria-label={label}
      value={draft}
      placeholder={placeholder}
      maxLength={maxLength}
      disabled={disabled}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  );
}
