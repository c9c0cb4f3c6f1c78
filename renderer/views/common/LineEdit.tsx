import { type KeyboardEvent, useEffect, useRef } from 'react';
import classes from './line-edit.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
  /** Enter, Escape or leaving the line. */
  readonly onDone?: () => void;
  /** Takes the cursor as soon as it appears. */
  readonly focus?: boolean;
  readonly readOnly?: boolean;
}

/** A text of one paragraph edited in place: it grows with what is written, and looks like text until it is used. */
export function LineEdit({ label, value, maxLength, placeholder, onChange, onDone, focus, readOnly }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (!focus) return;
    area.current?.focus();
    area.current?.select();
  }, [focus]);

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    if (event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (onDone) onDone();
    else area.current?.blur();
  };

  return (
    <span className={classes.grow} data-value={value || placeholder}>
      <textarea
        ref={area}
        className={classes.area}
        rows={1}
        aria-label={label}
        placeholder={placeholder}
        maxLength={maxLength}
        readOnly={readOnly}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={onKeyDown}
        onBlur={onDone}
      />
    </span>
  );
}
