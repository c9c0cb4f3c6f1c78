import { searchGlossary } from '../../shared/i18n/glossary';
import { chapterTitle, recordTexts } from '../../shared/i18n/records';
import { plain, wordsOf } from '../../shared/search/plain';
import { type Hit, searchProject } from '../../shared/search/search-project';
import { commands, runCommand } from '../commands/all';
import { textsOf } from '../commands/texts-of';
import type { AppStore } from '../stores/app-store';
import { recordTitle } from '../stores/record-title';
import { firstRoute } from '../stores/route';
import { shortcutWords } from '../ui/shortcut-words';

/** One line of the search: a place in the plan, a command, a term, a strategy of the library. */
export interface SearchItem {
  readonly id: string;
  readonly title: string;
  /** What kind of record it is, the place of the find, or the shortcut. */
  readonly kind: string;
  readonly excerpt: string;
  readonly run: () => void;
}

export interface SearchGroup {
  readonly title: string;
  readonly items: readonly SearchItem[];
}

const SHOWN = { records: 40, terms: 4, projects: 8 } as const;

/** What fits a question, in groups; without a question, every act that is possible now. */
export function searchItems(app: AppStore, question: string): readonly SearchGroup[] {
  const { search } = textsOf(app);
  const groups = [
    { title: search.records, items: recordItems(app, question) },
    { title: search.projects, items: projectItems(app, question) },
    { title: search.commands, items: commandItems(app, question) },
    { title: search.terms, items: termItems(app, question) },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

function recordItems(app: AppStore, question: string): readonly SearchItem[] {
  const { current, ui } = app;
  const { language } = app.settings;
  const { search, shell, documents } = textsOf(app);
  if (!current) return [];
  const hits = searchProject(current.project, question, {
    titleOf: (type, record) => recordTitle(current, language, type, record),
    frameTitle: search.brief,
    introductionTitle: (chapter) => documents.introduction(chapterTitle(language, chapter)),
    limit: SHOWN.records,
  });
  return hits.map(({ at, title, excerpt }) => ({ title, excerpt, ...placeOf(at) }));

  function placeOf(at: Hit['at']): Pick<SearchItem, 'id' | 'kind' | 'run'> {
    if (at === 'frame') return { id: at, kind: shell.frame, run: () => ui.go(firstRoute) };
    if ('introduction' in at) {
      const { introduction: chapter } = at;
      return { id: `introduction.${chapter}`, kind: documents.title, run: () => ui.openIntroduction(chapter) };
    }
    return { id: at.id, kind: recordTexts(language, at.type).one, run: () => ui.openRecord(at) };
  }
}

function projectItems(app: AppStore, question: string): readonly SearchItem[] {
  const words = wordsOf(question);
  if (app.current || words.length === 0) return [];
  return app.library.entries
    .filter(({ state, problem }) => state !== 'trash' && !problem)
    .filter(({ title, client }) => words.every((word) => plain(`${title} ${client}`).includes(word)))
    .slice(0, SHOWN.projects)
    .map(({ id, title, client }) => ({
      id,
      title,
      kind: client,
      excerpt: '',
      run: () => void app.openFrom(() => app.desktop.project.open({ entry: id })),
    }));
}

function commandItems(app: AppStore, question: string): readonly SearchItem[] {
  const words = wordsOf(question);
  return commands
    .filter(({ id, when }) => id !== 'go.search' && when?.(app) !== false)
    .map((command) => ({ command, title: command.label(app) }))
    .filter(({ title }) => words.every((word) => plain(title).includes(word)))
    .map(({ command, title }) => ({
      id: command.id,
      title,
      kind: command.shortcut ? shortcutWords(command.shortcut, textsOf(app)) : '',
      excerpt: '',
      run: () => void runCommand(app, command.id),
    }));
}

function termItems(app: AppStore, question: string): readonly SearchItem[] {
  if (question.trim().length < 2) return [];
  return searchGlossary(app.language, question)
    .slice(0, SHOWN.terms)
    .map(({ id, term, text }) => ({
      id: `term.${id}`,
      title: term,
      kind: '',
      excerpt: text,
      run: () => app.ui.show({ kind: 'glossary', term: id }),
    }));
}
