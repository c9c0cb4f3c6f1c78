import { useState } from 'react';
import { ruleName, ruleWhy } from '../../../shared/i18n/finding-texts';
import type { Finding } from '../../../shared/red-thread/finding';
import { useLanguage, useTexts } from '../../i18n';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { keyOf, type RuleEnds } from './by-step';
import css from './ends.module.css';
import { LooseEnd } from './LooseEnd';

/** So many are written out at first; in a large plan one rule may find hundreds. */
const SHOWN = 12;

/** What one rule finds, and why it matters, for whoever wants to know. */
export function RuleEndsList({ rule: { code, findings } }: { readonly rule: RuleEnds<Finding> }) {
  const language = useLanguage();
  const { ends } = useTexts().thread;
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState(SHOWN);
  const name = ruleName(language, code);
  return (
    <section className={css.rule} aria-label={name}>
      <header className={css.ruleHead}>
        <h4>{name}</h4>
        <button
          type="button"
          className={css.why}
          aria-expanded={open}
          aria-label={`${ends.why}: ${name}`}
          onClick={() => setOpen(!open)}
        >
          {ends.why}
          <Icon name={open ? 'up' : 'down'} size={12} />
        </button>
      </header>
      {open && <p className={css.reason}>{ruleWhy(language, code)}</p>}
      <ul className={css.list}>
        {findings.slice(0, shown).map((finding) => (
          <LooseEnd key={keyOf(finding)} finding={finding} />
        ))}
      </ul>
      {findings.length > shown && (
        <Button look="quiet" icon="down" onClick={() => setShown(shown + SHOWN * 5)}>
          {ends.more(findings.length - shown)}
        </Button>
      )}
    </section>
  );
}
