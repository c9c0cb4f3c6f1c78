import { type ClipboardEvent, type KeyboardEvent, type Ref, useState } from 'react';
import { pastedLines } from './lines';
import classes from './quick-add.module.css';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly maxLength: number;
  readonly onAdd: (text: string) => void;
  /** Several pasted lines, in one step. */
  readonly onAddMany: (lines: readonly string[]) => void;
  readonly onEscape?: () => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly disabled?: boolean;
}

/** One line that writes fast: Enter adds and is ready for the next, pasted lines become one record each. */
export function QuickAdd({ label, placeholder, maxLength, onAdd, onAddMany, onEscape, inputRef, disabled }: Props) {
  const [text, setText] = useState('');

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      setText('');
      onEscape?.();
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (text.trim() === '') return;
    onAdd(text.trim());
    setText('');
  };

  const onPaste = (event: ClipboardEvent) => {
    const lines = pastedLines(event.clipboardData.getData('text/plain'), maxLength);
    if (lines.length < 2) return;
    event.preventDefault();
    onAddMany(lines);
  };

  return (
    <input
      ref={inputRef}
      className={classes.input}
      aria-label={label}
      placeholder={placeholder}
      maxLength={maxLength}
      disabled={disabled}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    />
  );
}
