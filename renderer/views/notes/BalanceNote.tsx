import { observer } from 'mobx-react-lite';
import { useCallback } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import { channelScales } from '../../../shared/red-thread/fairness';
import type { Plan } from '../../../shared/red-thread/plan';
import { useTexts } from '../../i18n';
import { useApp } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import { useReckoned } from '../common/use-reckoned';
import css from './notes.module.css';
import { usePoints } from './use-points';

/** Where a channel is decided: people here, effort here, and the difference in words. */
export const BalanceNote = observer(function BalanceNote({ channel }: { readonly channel: Id }) {
  const { ui } = useApp();
  const { balance: words } = useTexts().notes;
  const { fairness } = useTexts();
  const { figure, difference } = usePoints();
  const reckon = useCallback(
    (plan: Plan) => {
      const { rows, presenceKnown, effortKnown } = channelScales(plan);
      return presenceKnown && effortKnown ? (rows.find((row) => row.channel === channel) ?? null) : null;
    },
    [channel],
  );
  const row = useReckoned(reckon);
  return (
    <div className={css.note}>
      {row ? (
        <p>
          {words.scales(figure(row.presence), figure(row.effort))} {difference(row.points)}
          {row.favoured && ` (${fairness.favoured})`}.
        </p>
      ) : (
        <p>{words.unknown}</p>
      )}
      <Button look="quiet" onClick={() => ui.go({ kind: 'thread', page: 'channels' })}>
        {words.all}
      </Button>
    </div>
  );
});
