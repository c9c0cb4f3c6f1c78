import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import { useTexts } from '../i18n';
import { Icon } from '../ui/Icon';
import css from './jump.module.css';

export interface JumpButtonProps {
  readonly ref: Ref<HTMLButtonElement>;
  /** Where the chosen place is written, and what stands there. */
  readonly here: { readonly where: string; readonly words: string } | null;
  /** The document has no place to go to. */
  readonly none: boolean;
  /** Where a click of the pointer would lead. */
  readonly pointed: string | null;
  readonly onMove: (by: number | 'first' | 'last') => void;
  readonly onGo: () => void;
}

const steps: { readonly [key: string]: number | 'first' | 'last' } = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  PageDown: 10,
  PageUp: -10,
  Home: 'first',
  End: 'last',
};

/**
 * One stop of the Tab key for all places of the sheets: arrows walk through them, Enter opens the field. It is seen while
 * it has the focus, and tells the pointer where a click leads.
 */
export function JumpButton({ ref, here, none, pointed, onMove, onGo }: JumpButtonProps) {
  const { jump } = useTexts().documents;
  const hint = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onMove(by);
  };
  const [focused, setFocused] = useState(false);
  // Whoever walks by keys is not told about the pointer.
  const where = (focused ? null : pointed) ?? here?.where;
  const start = none ? jump.none : jump.start;
  const label = where === undefined ? start : jump.edit(where);
  const words = here && here.words !== '' ? `: ${here.words}` : '';
  return (
    <>
      <button
        ref={ref}
        type="button"
        className={css.jump}
        data-pointed={pointed !== null}
        aria-describedby={hint}
        onFocus={() => {
          setFocused(true);
          onMove(0);
        }}
        onBlur={() => setFocused(false)}
        onKeyDown={onKeyDown}
        onClick={onGo}
      >
        <Icon name="arrow" />
        <span>
          {label}
          <span className="hidden-but-read">{words}</span>
        </span>
        {!none && (
          <span className={css.keys} aria-hidden="true">
            {jump.keys}
          </span>
        )}
      </button>
      <span id={hint} hidden>
        {jump.hint}
      </span>
      {/* A new name of what has the focus is not read aloud everywhere. */}
      <span className="hidden-but-read" aria-live="polite">
        {focused && `${label}${words}`}
      </span>
    </>
  );
}
