import { compareStructural, computed } from 'mobx';
import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useMemo } from 'react';
import { stepsWithQuestions } from '../../shared/method/own-questions';
import { pathWith, stopOf } from '../../shared/method/short-path-stops';
import { useTexts } from '../i18n';
import { Banners } from '../safety/Banners';
import { useApp, useProject } from '../stores/app-context';
import { firstRoute } from '../stores/route';
import { Button } from '../ui/Button';
import { DoneStop } from './DoneStop';
import { OwnStopPage } from './OwnStopPage';
import { StopPage } from './StopPage';
import css from './short-path.module.css';

/** The core questions one after another, full screen; every answer stands in the plan at once. */
export const ShortPathScreen = observer(function ShortPathScreen() {
  const app = useApp();
  const store = useProject();
  const { shortPath } = useTexts();
  // Typing an answer leaves the path as it is.
  const own = useMemo(() => computed(() => stepsWithQuestions(store.project), { equals: compareStructural }), [store]);
  const path = pathWith(own.get());
  const at = stopOf(store.project.project.settings.shortPathAt, path);
  const stop = path[at];

  const go = (to: number) => store.leaveShortPathAt(path[Math.max(0, to)]?.at ?? 'done');
  const leave = () => app.ui.go(firstRoute);
  const take = (event: KeyboardEvent, step: 'next' | 'back' | 'leave' | null) => {
    if (step === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (step === 'leave') leave();
    else if (step === 'next' ? at < path.length : at > 0) go(step === 'next' ? at + 1 : at - 1);
  };
  return (
    <main
      className={css.screen}
      onKeyDownCapture={(event) => take(event, shortcutOf(event))}
      onKeyDown={(event) => take(event, keyOf(event, stop?.kind === 'frame'))}
    >
      <div>
        <header className={css.head}>
          <strong>{shortPath.title}</strong>
          <span className={css.project}>{store.project.project.title}</span>
          <span className={css.count}>{stop && shortPath.progress(at + 1, path.length)}</span>
          <Button look="quiet" icon="close" title={shortPath.leaveHint} onClick={leave}>
            {shortPath.leave}
          </Button>
        </header>
        <Banners />
      </div>
      <progress className={css.progress} aria-label={shortPath.title} max={path.length} value={at} />
      {stop?.kind === 'own' && <OwnStopPage key={stop.at} step={stop.step} />}
      {stop && stop.kind !== 'own' && <StopPage key={stop.at} stop={stop} onNext={() => go(at + 1)} />}
      {!stop && <DoneStop onAgain={() => go(0)} />}
      {stop && (
        <footer className={css.foot}>
          <Button icon="back" disabled={at === 0} onClick={() => go(at - 1)}>
            {shortPath.back}
          </Button>
          <span className={css.keys}>{shortPath.keys}</span>
          <Button look="main" onClick={() => go(at + 1)}>
            {shortPath.next}
          </Button>
        </footer>
      )}
    </main>
  );
});

/** The two shortcuts go before any control: an open list would take Enter for a choice. */
function shortcutOf({ key, ctrlKey, altKey, shiftKey, nativeEvent }: KeyboardEvent): 'next' | 'back' | null {
  // With Shift the arrows move items of a list in and out.
  if (nativeEvent.isComposing || shiftKey) return null;
  if ((key === 'Enter' && ctrlKey) || (key === 'ArrowRight' && altKey)) return 'next';
  return key === 'ArrowLeft' && altKey ? 'back' : null;
}

/** What a plain key does here, unless a control has used it itself. */
function keyOf(event: KeyboardEvent, oneLine: boolean): 'next' | 'leave' | null {
  if (event.defaultPrevented || event.nativeEvent.isComposing) return null;
  const { target, key } = event;
  const expanded = target instanceof Element && target.getAttribute('aria-expanded') === 'true';
  if (key === 'Enter' && oneLine && target instanceof HTMLInputElement) return 'next';
  return key === 'Escape' && !expanded ? 'leave' : null;
}
