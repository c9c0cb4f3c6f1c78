import { type ReactNode, useId } from 'react';
import css from './banner.module.css';

export interface BannerProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The ways out; the one that loses nothing and decides most comes first. */
  readonly acts: ReactNode;
  /** What changes while somebody types; it is not read out each time. */
  readonly note?: ReactNode;
  /** `calm`: nothing is in danger. */
  readonly tone?: 'warn' | 'calm';
}

/** News about the file that stays above the content until it is settled: what happened, what is kept, what can be done. */
export function Banner({ title, children, acts, note, tone = 'warn' }: BannerProps) {
  const id = useId();
  return (
    <section className={css.banner} data-tone={tone} aria-labelledby={id}>
      <div className={css.words}>
        <p role={tone === 'warn' ? 'alert' : 'status'}>
          <strong id={id}>{title}</strong> {children}
        </p>
        {note && <p>{note}</p>}
      </div>
      <div className={css.acts}>{acts}</div>
    </section>
  );
}
