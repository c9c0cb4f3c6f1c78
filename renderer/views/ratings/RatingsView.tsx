import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import type { Rating } from '../../../shared/red-thread/answers';
import { useTexts } from '../../i18n';
import type { ViewProps } from '../../steps/view-props';
import { useApp, useProject } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { BesideTable } from '../common/BesideTable';
import { useDerived, useLiving } from '../common/use-records';
import { RatingsPanel } from './RatingsPanel';
import classes from './ratings.module.css';
import { StatementHead, StatementRow } from './StatementRow';

const hasAdvice = (ratings: readonly Rating[]) => ratings.some(({ perspective }) => perspective === 'consultant');

const sides = ['swotItem', 'perspective'] as const;

/** Every statement of the analysis with how each perspective sees it; the answers of the chosen one beside. */
export const RatingsView = observer(function RatingsView({ selected, onOpen }: ViewProps) {
  const { ui } = useApp();
  const store = useProject();
  const { ratings: words } = useTexts().situation;
  const items = useLiving('swotItem');
  const advised = useDerived('rating', hasAdvice);
  const [picked, pick] = useState<Id | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableSectionElement>(null);
  const wanted = picked ?? store.find('rating', selected)?.swotItem;
  const item = items.find(({ id }) => id === wanted) ?? items[0];
  const beside = <BesideTable type="rating" sides={sides} several onOpen={onOpen} />;
  if (!item) {
    return (
      <>
        <EmptyState text={words.empty}>
          <Button onClick={() => ui.go({ kind: 'step', step: 'situation', type: 'swotItem', record: null })}>
            {words.toSwot}
          </Button>
        </EmptyState>
        {beside}
      </>
    );
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = by && items[items.indexOf(item) + by];
    if (next) {
      event.preventDefault();
      pick(next.id);
      table.current?.querySelector<HTMLElement>(`[data-id="${next.id}"]`)?.focus();
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      panel.current?.scrollIntoView({ block: 'nearest' });
      panel.current?.querySelector<HTMLElement>('input:checked, input')?.focus();
    }
  };

  return (
    <div className={classes.room}>
      <div className={classes.view}>
        <div>
          <p className={classes.lead}>{words.lead}</p>
          <p className="hidden-but-read">{words.keys}</p>
          <table className={classes.table} aria-label={words.label}>
            <StatementHead advised={advised} />
            <tbody ref={table} onKeyDown={onKeyDown}>
              {items.map(({ id }) => (
                <StatementRow key={id} id={id} selected={id === item.id} advised={advised} onPick={() => pick(id)} />
              ))}
            </tbody>
          </table>
          {beside}
        </div>
        <div ref={panel} className={classes.beside}>
          <p className={classes.chosen}>{item.text}</p>
          <RatingsPanel key={item.id} item={item.id} />
        </div>
      </div>
    </div>
  );
});
