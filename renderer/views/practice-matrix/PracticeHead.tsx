import { observer } from 'mobx-react-lite';
import type { Unpractised } from '../../../shared/red-thread/practice';
import { useTexts } from '../../i18n';
import { useApp } from '../../stores/app-context';
import type { Option } from '../common/use-records';
import classes from './practice-matrix.module.css';

interface Props {
  readonly channels: readonly Option[];
  readonly lacking: readonly Unpractised[];
}

/** The places by name; where we take part without practice, the word says so. */
export const PracticeHead = observer(function PracticeHead({ channels, lacking }: Props) {
  const { ui } = useApp();
  const { practice: words } = useTexts();
  return (
    <thead>
      <tr>
        <th scope="col" className={classes.corner}>
          {words.people}
        </th>
        {channels.map(({ value: channel, label }) => {
          const found = lacking.find((each) => each.channel === channel);
          return (
            <th key={channel} scope="col" className={classes.channel}>
              <button
                type="button"
                className={classes.open}
                onClick={() => ui.openRecord({ type: 'channel', id: channel })}
              >
                {label}
              </button>
              {found && (
                <span className={classes.state} data-practising={found.practising}>
                  {found.practising ? words.practising : words.lacking}
                </span>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
});
