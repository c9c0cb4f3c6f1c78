import { observer } from 'mobx-react-lite';
import { useRef } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import { alignmentOf } from '../../../shared/red-thread/alignment';
import { useTexts } from '../../i18n';
import type { ViewProps } from '../../steps/view-props';
import { useApp, useProject } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { BesideTable } from '../common/BesideTable';
import { useCells } from '../common/use-cells';
import { useReckoned } from '../common/use-reckoned';
import { useLiving } from '../common/use-records';
import { FitHead } from './FitHead';
import { FitPair } from './FitPair';
import { FitRow } from './FitRow';
import classes from './fit-matrix.module.css';
import { bundles, fitAt, lacksBridge } from './pairs';

const sides = ['goal', 'interest'] as const;

/** Our goals down, their interests across by group; a mark for each pair, and for a conflict the bridge. */
export const FitMatrix = observer(function FitMatrix({ selected, onOpen }: ViewProps) {
  const { ui } = useApp();
  const store = useProject();
  const { fit: words } = useTexts().situation;
  const goals = useLiving('goal');
  const interests = useLiving('interest');
  const groups = useLiving('group');
  const fits = useLiving('fit');
  const linked = useReckoned(alignmentOf);
  const bridge = useRef<HTMLTextAreaElement>(null);
  const shown = bundles(interests, groups);
  const columns = shown.flatMap((bundle) => bundle.interests);
  // Whoever comes from the search for a comparison finds its pair chosen.
  const wanted = store.find('fit', selected);
  const cells = useCells(
    goals.map(({ id }) => id),
    columns,
    wanted?.goal && wanted.interest ? { row: wanted.goal, column: wanted.interest } : null,
  );
  const { active } = cells;

  const names = (ids: readonly Id[]) => ids.map((id) => groups.find((group) => group.id === id)?.name ?? '').join(', ');
  const beside = <BesideTable type="fit" sides={sides} onOpen={onOpen} />;

  if (goals.length === 0) {
    return (
      <>
        <EmptyState text={words.noGoals}>
          <Button onClick={() => ui.go({ kind: 'step', step: 'situation', type: 'goal', record: null })}>
            {words.toGoals}
          </Button>
        </EmptyState>
        {beside}
      </>
    );
  }
  if (interests.length === 0) {
    return (
      <>
        <EmptyState text={words.noInterests}>
          <Button onClick={() => ui.go({ kind: 'step', step: 'people', type: 'interest', record: null })}>
            {words.toInterests}
          </Button>
        </EmptyState>
        {beside}
      </>
    );
  }

  const asked = linked.pairs.filter(({ compared }) => !compared).length;
  const pairs = goals.flatMap((goal) => columns.map((interest) => fitAt(fits, goal.id, interest)));
  const compared = pairs.filter((fit) => fit?.value).length;
  const lacking = pairs.filter(lacksBridge).length;
  return (
    <div className={classes.view}>
      <p className={classes.lead}>
        {words.count(compared, pairs.length)} {linked.complete ? words.complete : asked > 0 && words.linked(asked)}
        {linked.withoutInterest.length > 0 && ` ${words.withoutInterest(names(linked.withoutInterest))}`}
        {lacking > 0 && <span className={classes.lacking}>{words.conflicts(lacking)}</span>}
      </p>
      <p className="hidden-but-read">{words.keys}</p>
      <div className={classes.scroll}>
        <table ref={cells.root} className={classes.table} aria-label={words.label}>
          <FitHead bundles={shown} />
          <tbody>
            {goals.map(({ id }) => (
              <FitRow key={id} goal={id} bundles={shown} cells={cells} onBridge={() => bridge.current?.focus()} />
            ))}
          </tbody>
        </table>
      </div>
      {active && (
        <FitPair
          key={`${active.row}/${active.column}`}
          goal={active.row}
          interest={active.column}
          bridge={bridge}
          onOpen={onOpen}
          onBack={() => cells.focus(active)}
        />
      )}
      {beside}
    </div>
  );
});
