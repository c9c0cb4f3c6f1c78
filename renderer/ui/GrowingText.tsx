import type { ComponentProps } from 'react';
import css from './growing-text.module.css';

export interface GrowingTextProps extends Omit<ComponentProps<'textarea'>, 'children' | 'style' | 'rows'> {
  readonly value: string;
  /** Lines it has while empty. */
  readonly lines?: 1 | 2;
  /** `cell`: smaller, as in a table. */
  readonly look?: 'field' | 'cell';
}

/**
 * A text area as high as its text. Its text stands a second time behind it, unseen, and stretches both: no measuring,
 * so a key press costs no layout of the whole window.
 */
export function GrowingText({ value, lines = 2, look = 'field', className, ...native }: GrowingTextProps) {
  return (
    <div className={css.growing} data-text={`${value}\n`} data-lines={lines} data-look={look}>
      <textarea {...native} className={className} value={value} rows={lines} />
    </div>
  );
}
