import { observer } from 'mobx-react-lite';
import type { KeyboardEvent } from 'react';
import { stopOf, stops } from '../../shared/method/short-path-stops';
import { useTexts } from '../i18n';
import { Banners } from '../safety/Banners';
import { useApp, useProject } from '../stores/app-context';
import { firstRoute } from '../stores/route';
import { Button } from '../ui/Button';
import { DoneStop } from './DoneStop';
import { StopPage } from './StopPage';
import css from './short-path.module.css';

/** The core questions one after another, full screen; every answer stands in the plan at once. */
export const ShortPathScreen = observer(function ShortPathScreen() {
  const app = useApp();
  const store = useProject();
  const { shortPath } = useTexts();
  const at = stopOf(store.project.project.settings.shortPathAt);
  const stop = stops[at];

  const go = (to: number) => store.leaveShortPathAt(stops[Math.max(0, to)]?.at ?? 'done');
  const leave = () => app.ui.go(firstRoute);
  const take = (event: KeyboardEvent, step: 'next' | 'back' | 'leave' | null) => {
    if (step === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (step === 'leave') leave();
    else if (step === 'next' ? at < stops.length : at > 0) go(step === 'next' ? at + 1 : at - 1);
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
          <span className={css.count}>{stop && shortPath.progress(at + 1, stops.length)}</span>
          <Button look="quiet" icon="close" title={shortPath.leaveHint} onClick={leave}>
            {shortPath.leave}
          </Button>
        </header>
        <Banners />
      </div>
      <progress className={css.progress} aria-label={shortPath.title} max={stops.length} value={at} />
      {stop ? <StopPage key={stop.at} stop={stop} onNext={() => go(at + 1)} /> : <DoneStop onAgain={() => go(0)} />}
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
function shortcutOf({ key, ctrlKey, altKey, nativeEvent }: KeyboardEvent): 'next' | 'back' | null {
  if (nativeEvent.isComposing) return null;
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
