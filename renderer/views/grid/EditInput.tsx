import { type ComponentProps, useEffect, useRef } from 'react';
import classes from './grid.module.css';

/** The input of a cell: takes the cursor as soon as it appears, with everything chosen. */
export function EditInput(props: Omit<ComponentProps<'input'>, 'className' | 'ref'>) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return <input {...props} ref={input} className={classes.input} />;
}
