import { glossaryEntry } from '../../shared/i18n/glossary';
import type { RecordType } from '../../shared/project/record-types';
import { termsOf } from '../glossary/terms-of';
import { useLanguage, useTexts } from '../i18n';
import { useApp } from '../stores/app-context';
import css from './shell.module.css';

/** Terms of the glossary that belong to what is on screen. */
export function GuidanceTerms({ type }: { readonly type: RecordType | 'frame' }) {
  const { ui } = useApp();
  const { glossary } = useTexts();
  const language = useLanguage();
  return (
    <section>
      <h2>{glossary.inPanel}</h2>
      <p className={css.terms}>
        {termsOf(type).map((term) => (
          <button key={term} type="button" onClick={() => ui.show({ kind: 'glossary', term })}>
            {glossaryEntry(language, term).term}
          </button>
        ))}
        <button type="button" onClick={() => ui.show({ kind: 'glossary', term: null })}>
          {glossary.all} …
        </button>
      </p>
    </section>
  );
}
