import { observer } from 'mobx-react-lite';
import { useEffect, useRef } from 'react';
import { useTexts } from '../i18n';
import { useApp, useProject } from '../stores/app-context';
import { routeOfStep } from '../stores/route';
import { Button } from '../ui/Button';
import { MiniThread } from '../ui/MiniThread';
import { answeredStops } from './answered';
import css from './short-path.module.css';

/** The end of the path, and the way into the whole plan. */
export const DoneStop = observer(function DoneStop({ onAgain }: { readonly onAgain: () => void }) {
  const { ui } = useApp();
  const { project } = useProject();
  const { shortPath } = useTexts();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { answered, of } = answeredStops(project);
  const count = shortPath.doneCount(answered, of);
  return (
    <div className={css.done}>
      <MiniThread share={answered / of} label={count} />
      <h1 ref={title} className={css.question} tabIndex={-1}>
        {shortPath.done}
      </h1>
      <p>{count}</p>
      <p>{shortPath.doneText}</p>
      <div className={css.doneActs}>
        <Button look="main" onClick={() => ui.go(routeOfStep('people'))}>
          {shortPath.toPlan}
        </Button>
        <Button look="quiet" onClick={onAgain}>
          {shortPath.again}
        </Button>
      </div>
    </div>
  );
});
