import { useState } from 'react';
import { useTexts } from '../../i18n';
import { Button } from '../../ui/Button';
import css from './idea-workshop.module.css';

/** Cards for those to whom nothing comes. They ask; this part knows no project and can write nothing into one. */
export function ProvocationCards() {
  const { cards } = useTexts();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const count = cards.all.length;
  const turn = (by: number) => setAt((at + by + count) % count);
  return (
    <section aria-label={cards.title}>
      <Button look="quiet" icon={open ? 'down' : 'forward'} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? cards.hide : cards.show}
      </Button>
      {open && (
        <div className={css.provocation}>
          <p className={css.quiet}>{cards.lead}</p>
          <p className={css.asked} aria-live="polite">
            {cards.all[at]}
          </p>
          <div className={css.turn}>
            <Button icon="back" onClick={() => turn(-1)}>
              {cards.back}
            </Button>
            <Button icon="forward" onClick={() => turn(1)}>
              {cards.next}
            </Button>
            <span className={css.quiet}>{cards.place(at + 1, count)}</span>
          </div>
        </div>
      )}
    </section>
  );
}
