import { type KeyboardEvent, useRef } from 'react';
import type { LinesField } from '../../shared/project/fields/kinds';
import { IconButton } from '../ui/Button';
import { useFields } from './environment';
import css from './fields.module.css';
import type { FieldProps } from './props';

const MAX = 500;

/** Several single lines: Enter begins the next, Backspace in an empty one removes it, a paste of lines makes several. */
export function LinesControl({ texts, value, onChange, disabled }: FieldProps<LinesField, readonly string[]>) {
  const { texts: words } = useFields();
  const box = useRef<HTMLUListElement>(null);
  // Lines have no identity of their own; their place is their name.
  const shown = [...value, ''].map((line, index) => ({ line, index, name: `${texts.label} ${index + 1}` }));
  const focus = (index: number) =>
    requestAnimationFrame(() => box.current?.querySelectorAll<HTMLInputElement>('input')[index]?.focus());

  const write = (index: number, text: string) => {
    const lines = text.split(/\r?\n/).map((line) => line.slice(0, MAX));
    onChange([...value.slice(0, index), ...lines, ...value.slice(index + 1)]);
    if (lines.length > 1) focus(index + lines.length);
  };
  const remove = (index: number) => {
    onChange(value.filter((_, i) => i !== index));
    focus(Math.max(0, index - 1));
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      focus(index + 1);
    }
    if (event.key === 'Backspace' && value[index] === '') {
      event.preventDefault();
      remove(index);
    }
  };
  return (
    <ul className={css.lines} ref={box}>
      {shown.map(({ line, index, name }) => (
        <li key={name}>
          <input
            className={css.line}
            aria-label={name}
            value={line}
            disabled={disabled}
            placeholder={index === value.length ? (texts.invite ?? words.addLine) : ''}
            onChange={(event) => write(index, event.currentTarget.value)}
            onPaste={(event) => {
              const pasted = event.clipboardData.getData('text/plain').trim();
              if (!pasted.includes('\n')) return;
              event.preventDefault();
              write(index, pasted);
            }}
            onKeyDown={(event) => onKeyDown(event, index)}
          />
          {index < value.length && !disabled && (
            <IconButton icon="close" label={words.remove(line)} onClick={() => remove(index)} />
          )}
        </li>
      ))}
    </ul>
  );
}
