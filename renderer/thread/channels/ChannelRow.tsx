import { observer } from 'mobx-react-lite';
import { allowedPoints, type Balance } from '../../../shared/red-thread/fairness';
import type { Preference } from '../../../shared/red-thread/preferences';
import { useTexts } from '../../i18n';
import { useApp, useProject } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import { useReckoned } from '../../views/common/use-reckoned';
import { usePoints } from '../../views/notes/use-points';
import classes from './channels.module.css';

interface Props {
  readonly name: string;
  readonly balance: Balance;
  /** Both sides are known. */
  readonly comparable: boolean;
  readonly preferences: readonly Preference[];
}

/** One channel: two quiet bars, the difference in words, and who likes or rejects it. */
export const ChannelRow = observer(function ChannelRow({ name, balance, comparable, preferences }: Props) {
  const { ui } = useApp();
  const { fairness: words } = useTexts();
  const { figure, difference } = usePoints();
  const allowed = useReckoned(allowedPoints);
  const { channel, presence, effort, points, favoured } = balance;
  const empty = presence === 0 && effort === 0;
  const said = comparable ? difference(points) : words.incomparable;
  return (
    <li className={classes.row} data-favoured={favoured}>
      <div className={classes.head}>
        <button
          type="button"
          className={classes.name}
          aria-label={words.open(name)}
          onClick={() => ui.openRecord({ type: 'channel', id: channel })}
        >
          {name}
        </button>
        <span className={classes.words}>{empty ? words.nothing : said}</span>
        {favoured && (
          <span className={classes.favoured}>
            {words.favoured}: {words.favouredWhy(figure(allowed))}
          </span>
        )}
        {favoured && (
          <Button look="quiet" onClick={() => ui.go({ kind: 'step', step: 'idea', type: 'measure', record: null })}>
            {words.measures}
          </Button>
        )}
      </div>
      {!empty && (
        <dl className={classes.bars}>
          <Bar label={words.people} share={presence} side="people" />
          <Bar label={words.effort} share={effort} side="effort" />
        </dl>
      )}
      {preferences.length > 0 && (
        <ul className={classes.likings}>
          {preferences.map((preference) => (
            <Liking key={`${preference.person} ${preference.why}`} {...preference} />
          ))}
        </ul>
      )}
    </li>
  );
});

interface BarProps {
  readonly label: string;
  /** In per cent. */
  readonly share: number;
  readonly side: 'people' | 'effort';
}

function Bar({ label, share, side }: BarProps) {
  const { fairness: words } = useTexts();
  const { figure } = usePoints();
  return (
    <div className={classes.bar}>
      <dt>{label}</dt>
      <dd>
        <span className={classes.track} aria-hidden="true">
          <span className={classes.fill} data-side={side} style={{ width: `${share}%` }} />
        </span>
        <span className={classes.figure}>{words.percent(figure(share))}</span>
      </dd>
    </div>
  );
}

/** What somebody likes or rejects, why, and whether they said so before anybody listened. */
const Liking = observer(function Liking({ person, likes, why, noted }: Preference) {
  const store = useProject();
  const { fairness: words } = useTexts();
  const name = store.find('person', person)?.name ?? '';
  const said = likes === null ? words.neither(name) : likes ? words.likes(name) : words.rejects(name);
  return (
    <li>
      {why.trim() === '' ? said : words.because(said, why)}{' '}
      <span className={classes.noted}>({words.noted[noted]})</span>
    </li>
  );
});
