import type { ReactNode } from 'react';
import { Icon } from './Icon';
import css from './ui.module.css';

export interface ChipProps {
  readonly children: ReactNode;
  /** `thread`: a connection to another record. */
  readonly tone?: 'plain' | 'thread';
  readonly onOpen?: (() => void) | undefined;
  readonly onRemove?: (() => void) | undefined;
  readonly removeLabel?: string | undefined;
}

/** A short word in a line of its own kind; can be opened and removed. */
export function Chip({ children, tone = 'plain', onOpen, onRemove, removeLabel }: ChipProps) {
  return (
    <span className={css.chip} data-tone={tone}>
      {onOpen ? (
        <button type="button" className={css.chipText} onClick={onOpen}>
          {children}
        </button>
      ) : (
        <span className={css.chipText}>{children}</span>
      )}
      {onRemove && (
        <button
          type="button"
          className={css.chipRemove}
          onClick={onRemove}
          aria-label={removeLabel}
          title={removeLabel}
        >
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  );
}

/** A word that marks something; nothing to press. */
export function Tag({
  children,
  tone = 'plain',
}: {
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'thread' | 'warn';
}) {
  return (
    <span className={css.tag} data-tone={tone}>
      {children}
    </span>
  );
}
