import { observer } from 'mobx-react-lite';
import { chapterTitle } from '../../shared/i18n/records';
import { bodyChapters } from '../../shared/project/chapters';
import { useLanguage, useTexts } from '../i18n';
import { useProject } from '../stores/app-context';
import css from './preview.module.css';

/** Which chapters the strategy has; what is left out stays in the project. */
export const ChapterChoice = observer(function ChapterChoice() {
  const { documents } = useTexts();
  const language = useLanguage();
  const store = useProject();
  const { settings } = store.project.project;
  const shown = (chapter: (typeof bodyChapters)[number]) => !settings.leftOut.includes(chapter);
  const choose = (chapter: (typeof bodyChapters)[number], wanted: boolean) => {
    const leftOut = bodyChapters.filter((each) => (each === chapter ? !wanted : !shown(each)));
    store.updateFrame({ settings: { ...settings, leftOut } });
  };
  return (
    <details className={css.chapters}>
      <summary>
        {documents.chapters}: {documents.chaptersOf(bodyChapters.filter(shown).length, bodyChapters.length)}
      </summary>
      {bodyChapters.map((chapter) => (
        <label key={chapter}>
          <input
            type="checkbox"
            checked={shown(chapter)}
            disabled={store.readOnly}
            onChange={(event) => choose(chapter, event.currentTarget.checked)}
          />
          {chapterTitle(language === 'en' ? 'en' : 'de', chapter)}
        </label>
      ))}
    </details>
  );
});
