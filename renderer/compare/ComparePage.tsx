import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../ui/Button';
import css from './compare.module.css';

export interface ComparePageProps {
  readonly title: string;
  readonly subtitle?: string;
  readonly backLabel: string;
  readonly onBack: () => void;
  readonly acts?: ReactNode;
  readonly children: ReactNode;
}

/** A page beside the path: its title, a way back, what can be done, and the content below. */
export function ComparePage({ title, subtitle, backLabel, onBack, acts, children }: ComparePageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever comes by keyboard goes on from here.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className={css.page}>
      <header className={css.head}>
        <Button look="quiet" icon="back" onClick={onBack}>
          {backLabel}
        </Button>
        <div className={css.title}>
          <h2 ref={heading} tabIndex={-1}>
            {title}
          </h2>
          {subtitle && <p>{subtitle}</p>}
        </div>
        {acts}
      </header>
      {children}
    </div>
  );
}
