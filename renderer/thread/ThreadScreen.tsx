import { observer } from 'mobx-react-lite';
import { useEffect, useRef } from 'react';
import { useTexts } from '../i18n';
import steps from '../steps/steps.module.css';
import { useApp } from '../stores/app-context';
import { type ThreadPage, threadPages } from './page-names';
import { pages } from './pages';
import css from './thread.module.css';

/** The red thread through the whole plan, looked at in several ways, one tab each. */
export const ThreadScreen = observer(function ThreadScreen({ page }: { readonly page: ThreadPage }) {
  const { ui } = useApp();
  const { thread } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever comes by keyboard goes on from here.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const Page = pages[page];
  return (
    <div className={steps.step}>
      <header className={steps.head}>
        <h2 ref={heading} tabIndex={-1}>
          {thread.title}
        </h2>
        <p>{thread.subtitle}</p>
        <nav className={steps.tabs} aria-label={thread.title}>
          {threadPages.map((name) => (
            <button
              key={name}
              type="button"
              className={steps.tab}
              aria-current={name === page ? 'page' : undefined}
              onClick={() => ui.go({ kind: 'thread', page: name })}
            >
              {thread.pages[name]}
            </button>
          ))}
        </nav>
      </header>
      <div className={css.page}>
        <Page />
      </div>
    </div>
  );
});
