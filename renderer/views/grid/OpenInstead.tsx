import { useEffect, useRef } from 'react';
import classes from './grid.module.css';

/** Stands where a value has too many parts for one cell: leads to the form. */
export function OpenInstead({ text, onOpen, done }: { text: string; onOpen: () => void; done: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <button
      ref={button}
      type="button"
      className={classes.input}
      onClick={onOpen}
      onKeyDown={(event) => event.key === 'Escape' && done()}
    >
      {text} …
    </button>
  );
}
