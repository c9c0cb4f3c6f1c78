import css from './ui.module.css';

/** A thread as long as something is thought through; the words beside it say the same. */
export function MiniThread({ share, label }: { readonly share: number; readonly label: string }) {
  return (
    <svg className={css.miniThread} width="48" height="8" viewBox="0 0 48 8" role="img" aria-label={label}>
      <line className={css.threadGround} x1="2" y1="4" x2="46" y2="4" strokeWidth="2" strokeLinecap="round" />
      {share > 0 && (
        <line
          className={css.threadDone}
          x1="2"
          y1="4"
          x2={2 + 44 * Math.min(1, share)}
          y2="4"
          strokeWidth="2"
          strokeLinecap="round"
        />
      )}
    </svg>
  );
}
