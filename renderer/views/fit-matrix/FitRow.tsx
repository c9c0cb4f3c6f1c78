import { observer } from 'mobx-react-lite';
import type { Id } from '../../../shared/project/fields/values';
import { useTexts } from '../../i18n';
import { RecordName } from '../../steps/RecordName';
import { useApp } from '../../stores/app-context';
import type { Cells } from '../common/use-cells';
import { useOptions, useRecord } from '../common/use-records';
import { HearingMark } from '../notes/HearingMark';
import { FitCell } from './FitCell';
import classes from './fit-matrix.module.css';
import type { Bundle } from './pairs';

interface Props {
  readonly goal: Id;
  readonly bundles: readonly Bundle[];
  readonly cells: Cells;
  /** Puts the cursor where the bridge is written. */
  readonly onBridge: () => void;
}

/** A goal with the groups it concerns, and a mark for each interest. */
export const FitRow = observer(function FitRow({ goal: id, bundles, cells, onBridge }: Props) {
  const { ui } = useApp();
  const { fit: words } = useTexts().situation;
  const goal = useRecord('goal', id);
  const groups = useOptions('group');
  if (!goal) return null;
  const names = groups.filter(({ value }) => goal.groups.includes(value)).map(({ label }) => label);
  return (
    <tr>
      <th scope="row" className={classes.goal}>
        <button type="button" className={classes.open} onClick={() => ui.openRecord({ type: 'goal', id })}>
          <RecordName to={{ type: 'goal', id }} />
        </button>
        <span className={classes.concerns}>
          {names.length > 0 ? words.concerns(names.join(', ')) : words.concernsNone}
        </span>
        <HearingMark id={id} />
      </th>
      {bundles.flatMap(({ group, interests }) =>
        interests.map((interest, at) => (
          <FitCell
            key={interest}
            goal={id}
            interest={interest}
            concerned={group !== null && goal.groups.includes(group)}
            first={at === 0}
            cells={cells}
            onBridge={onBridge}
          />
        )),
      )}
    </tr>
  );
});
