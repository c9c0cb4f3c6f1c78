import { observer } from 'mobx-react-lite';
import { channelScales } from '../../../shared/red-thread/fairness';
import type { Plan } from '../../../shared/red-thread/plan';
import { preferencesOf } from '../../../shared/red-thread/preferences';
import { useTexts } from '../../i18n';
import { useApp } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { alphabetical } from '../../views/common/alphabetical';
import { useReckoned } from '../../views/common/use-reckoned';
import { useOptions } from '../../views/common/use-records';

import { LikingInvite } from '../../views/notes/LikingInvite';
import { ChannelRow } from './ChannelRow';
import classes from './channels.module.css';
import { Threshold } from './Threshold';

const scalesOf = (plan: Plan) => ({
  ...channelScales(plan),
  preferences: preferencesOf(plan),
});

/** Every channel with two bars: the people there, our effort there; and beside it what people like themselves. */
export const ChannelsPage = observer(function ChannelsPage() {
  const { ui } = useApp();
  const { fairness: words } = useTexts();
  const { rows, presenceKnown, effortKnown, preferences } = useReckoned(scalesOf);
  const names = alphabetical(useOptions('channel'));
  const go = (step: 'people' | 'listening' | 'idea', type: 'presence' | 'channel' | 'measure') =>
    ui.go({ kind: 'step', step, type, record: null });
  if (rows.length === 0) {
    return (
      <EmptyState text={words.empty}>
        <Button onClick={() => go('listening', 'channel')}>{words.toChannels}</Button>
      </EmptyState>
    );
  }
  const favoured = rows.filter((row) => row.favoured).length;
  return (
    <div className={classes.page}>
      <p className={classes.lead}>{words.lead}</p>
      <div className={classes.missing}>
        <LikingInvite />
      </div>
      {!presenceKnown && (
        <p className={classes.missing}>
          {words.noPresence}
          <Button look="quiet" onClick={() => go('people', 'presence')}>
            {words.toPresence}
          </Button>
        </p>
      )}
      {!effortKnown && (
        <p className={classes.missing}>
          {words.noEffort}
          <Button look="quiet" onClick={() => go('idea', 'measure')}>
            {words.toMeasures}
          </Button>
        </p>
      )}
      <div className={classes.rule}>
        <Threshold />
        {presenceKnown && effortKnown && <p role="status">{words.count(favoured)}</p>}
      </div>
      <ul className={classes.rows}>
        {names.flatMap(({ value, label }) => {
          const row = rows.find(({ channel }) => channel === value);
          return row
            ? [
                <ChannelRow
                  key={value}
                  name={label}
                  balance={row}
                  comparable={presenceKnown && effortKnown}
                  preferences={preferences.filter(({ channel }) => channel === value)}
                />,
              ]
            : [];
        })}
      </ul>
      {preferences.length > 0 && <p className={classes.quiet}>{words.inTeam}</p>}
    </div>
  );
});
