import type { ReactNode } from 'react';
import css from './settings.module.css';

export interface SettingProps {
  readonly label: string;
  readonly question: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** One setting: its question, the control below. */
export function Setting({ label, question, hint, children }: SettingProps) {
  return (
    <section className={css.setting}>
      <h2>{label}</h2>
      <p className={css.question}>{question}</p>
      {children}
      {hint && <p className={css.hint}>{hint}</p>}
    </section>
  );
}
