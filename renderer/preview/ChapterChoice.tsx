import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import { chapterTitle } from '../../shared/i18n/records';
import { type BodyChapter, bodyChapters, chaptersInOrder } from '../../shared/project/chapters';
import { updateFrame } from '../../shared/project/edits';
import { sameValue } from '../../shared/support/same-value';
import { useLanguage, useTexts } from '../i18n';
import { useListDrag } from '../steps/record-list/use-row-drag';
import { useApp, useProject } from '../stores/app-context';
import { Button } from '../ui/Button';
import { Announcer } from '../views/common/Announcer';
import { ChapterRow } from './ChapterRow';
import css from './preview.module.css';

/** Which chapters the strategy has, in which order, and how each begins; what is left out stays in the project. */
export const ChapterChoice = observer(function ChapterChoice() {
  const { documents } = useTexts();
  const language = useLanguage();
  const store = useProject();
  const { introduction } = useApp().ui;
  const [open, setOpen] = useState(false);
  const [said, say] = useState('');
  useEffect(() => {
    if (introduction !== null) setOpen(true);
  }, [introduction]);
  const { settings, introductions } = store.project.project;
  const order = chaptersInOrder(settings.chapterOrder);
  const isShown = (chapter: BodyChapter) => !settings.leftOut.includes(chapter);
  const show = (chapter: BodyChapter, wanted: boolean) => {
    const leftOut = bodyChapters.filter((each) => (each === chapter ? !wanted : !isShown(each)));
    store.updateFrame({ settings: { ...settings, leftOut } });
  };
  const arrange = (next: readonly BodyChapter[]) => {
    const chapterOrder = sameValue(next, bodyChapters) ? [] : next;
    // Each move is a step of its own: undo takes back one, however quickly they follow each other.
    store.apply({ act: 'change', type: 'frame' }, (project) =>
      updateFrame(project, { settings: { ...settings, chapterOrder } }),
    );
  };
  const place = (moved: BodyChapter, at: number) => {
    if (store.readOnly || at < 0 || at >= order.length) return;
    const others = order.filter((chapter) => chapter !== moved);
    arrange([...others.slice(0, at), moved, ...others.slice(at)]);
    say(documents.chapterAt(chapterTitle(language, moved), at + 1, order.length));
  };
  const drag = useListDrag((id, at) => {
    const moved = order.find((chapter) => chapter === id);
    if (moved) place(moved, at);
  });
  return (
    <details className={css.chapters} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {documents.chapters}: {documents.chaptersOf(order.filter(isShown).length, order.length)}
      </summary>
      {!store.readOnly && <p className="hidden-but-read">{documents.chapterKeys}</p>}
      <ol>
        {order.map((chapter, index) => (
          <ChapterRow
            key={chapter}
            chapter={chapter}
            index={index}
            last={index === order.length - 1}
            shown={isShown(chapter)}
            sought={open && introduction === chapter}
            introduction={introductions[chapter]}
            drag={store.readOnly ? null : drag}
            onShow={(wanted) => show(chapter, wanted)}
            onPlace={(at) => place(chapter, at)}
            onIntroduce={(text) => store.updateFrame({ introductions: { ...introductions, [chapter]: text } })}
          />
        ))}
      </ol>
      {settings.chapterOrder.length > 0 && !store.readOnly && (
        <Button look="quiet" icon="undo" onClick={() => arrange(bodyChapters)}>
          {documents.usualOrder}
        </Button>
      )}
      <Announcer text={said} />
    </details>
  );
});
