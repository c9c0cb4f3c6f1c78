import { observer } from 'mobx-react-lite';
import { useEffect, useRef, useState } from 'react';
import { glossaryEntry, searchGlossary } from '../../shared/i18n/glossary';
import type { Term } from '../../shared/method/glossary';
import { useLanguage, useTexts } from '../i18n';
import { useApp } from '../stores/app-context';
import { Dialog } from '../ui/Dialog';
import css from './glossary.module.css';

/** Every term with its meaning, found by typing; each leads on to the terms one reads next. */
export const GlossaryDialog = observer(function GlossaryDialog({ term }: { readonly term: Term | null }) {
  const { ui } = useApp();
  const { glossary, shell } = useTexts();
  const language = useLanguage();
  const [text, setText] = useState('');
  const [at, setAt] = useState(term);
  const list = useRef<HTMLDListElement>(null);
  const entries = searchGlossary(language, text);
  useEffect(() => {
    if (at) list.current?.querySelector(`[data-term="${at}"]`)?.scrollIntoView({ block: 'start' });
  }, [at]);

  const show = (next: Term) => {
    setText('');
    setAt(next);
  };
  return (
    <Dialog wide title={glossary.title} closeLabel={shell.dialog.close} onClose={() => ui.close()}>
      <div className={css.bar}>
        <input
          type="search"
          data-autofocus
          aria-label={glossary.search}
          placeholder={glossary.search}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <span role="status">
          {entries.length === 0 ? glossary.nothing(text.trim()) : glossary.count(entries.length)}
        </span>
      </div>
      <dl ref={list} className={css.terms}>
        {entries.map((entry) => (
          <div key={entry.id} data-term={entry.id} data-at={entry.id === at}>
            <dt>{entry.term}</dt>
            <dd>{entry.text}</dd>
            <dd className={css.see}>
              {glossary.see}
              {entry.see.map((next) => (
                <button key={next} type="button" onClick={() => show(next)}>
                  {glossaryEntry(language, next).term}
                </button>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
});
