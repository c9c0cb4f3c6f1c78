import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { LibraryEntry } from '../../shared/ipc/types';
import { useTexts } from '../i18n';
import { useApp } from '../stores/app-context';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Doors } from './Doors';
import { EntryRow } from './EntryRow';
import { LibraryBar } from './LibraryBar';
import css from './library.module.css';
import { type Shelf, shown } from './shown';

/** All strategies; the one that was open last stands on top. */
export const LibraryScreen = observer(function LibraryScreen() {
  const { library, settings, ui } = useApp();
  const texts = useTexts();
  const [search, setSearch] = useState('');
  const [shelf, setShelf] = useState<Shelf>('active');
  const entries = shown(library.entries, { shelf, search, sort: settings.sort, language: settings.language });
  return (
    <main className={css.screen}>
      <div className={css.page}>
        <header className={css.head}>
          <div className={css.brand}>
            <Brand />
            <h1>{texts.library.title}</h1>
          </div>
          <Button look="quiet" icon="sliders" onClick={() => ui.go({ kind: 'settings' })}>
            {texts.commands.settings}
          </Button>
        </header>
        <Doors />
        <LibraryBar search={search} onSearch={setSearch} shelf={shelf} onShelf={setShelf} />
        <Rows entries={entries} search={search} shelf={shelf} />
      </div>
    </main>
  );
});

function Rows({
  entries,
  search,
  shelf,
}: {
  readonly entries: readonly LibraryEntry[];
  readonly search: string;
  readonly shelf: Shelf;
}) {
  const { library } = useTexts();
  if (entries.length > 0) {
    return (
      <ul aria-label={library.shelf[shelf]}>
        {entries.map((entry) => (
          <EntryRow key={entry.id} entry={entry} />
        ))}
      </ul>
    );
  }
  const empty = { active: library.empty, archived: library.emptyArchived, trash: library.emptyTrash }[shelf];
  return <EmptyState text={search.trim() ? library.nothingFound(search.trim()) : empty} />;
}

function Brand() {
  return (
    <svg width="40" height="32" viewBox="0 0 40 32" fill="none" aria-hidden="true">
      <path className={css.brandThread} d="M3 26C14 26 8 6 20 6s6 20 17 20" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}
