import type { ReactNode } from 'react';
import css from './ui.module.css';

/** An invitation where nothing stands yet; `children` may hold a button. */
export function EmptyState({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return (
    <div className={css.empty}>
      <svg width="72" height="24" viewBox="0 0 72 24" fill="none" aria-hidden="true">
        <path
          className={css.emptyThread}
          d="M2 12c8 0 8-8 16-8s8 16 16 16 8-10 14-10"
          strokeLinecap="round"
          strokeWidth="2"
        />
        <circle className={css.emptyThread} cx="60" cy="10" r="4" strokeWidth="2" />
      </svg>
      <p>{text}</p>
      {children}
    </div>
  );
}
