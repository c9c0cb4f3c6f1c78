import { observer } from 'mobx-react-lite';
import { missingSides, sidesOf } from '../../../shared/project/hints/sides';
import type { RecordOf } from '../../../shared/project/records';
import { useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { PickMany } from '../common/PickMany';
import { useRecordTexts } from '../common/use-record-texts';
import { useLiving } from '../common/use-records';
import classes from './tows-board.module.css';

interface Props {
  readonly option: RecordOf<'tows'>;
  readonly reach: 0 | -1;
  readonly picking: boolean;
  readonly onPick: (picking: boolean) => void;
}

/** The statements an option follows from, with what is still missing on one of its sides. */
export const OptionItems = observer(function OptionItems({ option, reach, picking, onPick }: Props) {
  const store = useProject();
  const { tows } = useTexts().situation;
  const { untitled } = useRecordTexts('swotItem');
  const items = useLiving('swotItem');
  const used = items.filter(({ id }) => option.items.includes(id));
  const missing = missingSides(option.kind, used);
  if (picking) {
    const sides = option.kind ? sidesOf[option.kind] : null;
    const offered = items.filter(
      ({ id, quadrant }) => !sides || option.items.includes(id) || sides.some((side) => side === quadrant),
    );
    return (
      <PickMany
        label={tows.from}
        placeholder={tows.pick}
        options={offered.map(({ id, quadrant, text }) => ({
          value: id,
          label: `${quadrant ?? '·'} · ${text || untitled}`,
        }))}
        value={option.items}
        focus
        onChange={(ids) => store.update('tows', option.id, { items: ids })}
        onDone={() => onPick(false)}
      />
    );
  }
  return (
    <button
      type="button"
      className={classes.from}
      tabIndex={reach}
      disabled={store.readOnly}
      title={tows.pick}
      onClick={() => onPick(true)}
    >
      {used.map(({ id, quadrant, text }) => (
        <span key={id} className={classes.usedItem} data-quadrant={quadrant}>
          <b>{quadrant ?? '·'}</b> {text || untitled}
        </span>
      ))}
      {missing.map((side) => (
        <span key={side} className={classes.missing}>
          {tows.missing[side]}
        </span>
      ))}
    </button>
  );
});
