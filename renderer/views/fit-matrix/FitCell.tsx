import { observer } from 'mobx-react-lite';
import type { KeyboardEvent } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import { useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { type Cells, cellName } from '../common/use-cells';
import { useRecordTexts } from '../common/use-record-texts';
import { useLiving } from '../common/use-records';
import { FitMark } from './FitMark';
import classes from './fit-matrix.module.css';
import { fitAt, lacksBridge, markOfKey } from './pairs';
import { useSetFit } from './use-set-fit';

interface Props {
  readonly goal: Id;
  readonly interest: Id;
  /** The goal names the group of this interest. */
  readonly concerned: boolean;
  /** The first interest of its group. */
  readonly first: boolean;
  readonly cells: Cells;
  readonly onBridge: () => void;
}

/** One pair: its mark with the word; a letter or figure sets it, a click chooses the pair. */
export const FitCell = observer(function FitCell({ goal, interest, concerned, first, cells, onBridge }: Props) {
  const store = useProject();
  const { fit: words } = useTexts().situation;
  const { value: values } = useRecordTexts('fit').fields;
  const found = fitAt(useLiving('fit'), goal, interest);
  const set = useSetFit(goal, interest);
  const at = { row: goal, column: interest };
  const value = found?.value ?? null;
  const word = value ? values.options[value] : words.notYet;
  const bridge = lacksBridge(found) ? words.needsBridge : found?.bridge ? words.hasBridge : '';
  const name = words.cell(
    store.find('goal', goal)?.text ?? '',
    store.find('interest', interest)?.text ?? '',
    [word, bridge].filter(Boolean).join(', '),
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (cells.onArrow(event, at) || event.ctrlKey || event.altKey || event.metaKey) return;
    const mark = markOfKey(event.key, words.letters);
    if (event.key === 'Enter') onBridge();
    else if (event.key === 'Delete' || event.key === 'Backspace') set({ value: null });
    else if (mark) set({ value: mark });
    else return;
    event.preventDefault();
  };

  return (
    <td className={classes.cell} data-first={first} data-concerned={concerned}>
      <button
        type="button"
        className={classes.mark}
        data-cell={cellName(at)}
        data-value={value}
        aria-label={name}
        aria-current={cells.isActive(goal, interest) ? 'true' : undefined}
        title={concerned ? undefined : words.outside}
        tabIndex={cells.isActive(goal, interest) ? 0 : -1}
        onFocus={() => cells.activate(at)}
        onKeyDown={onKeyDown}
      >
        <FitMark value={value} />
        <span className={classes.word} aria-hidden="true">
          {value ? word : '·'}
        </span>{' '}
        {bridge && (
          <span className={classes.bridge} aria-hidden="true" data-missing={lacksBridge(found)}>
            {bridge}
          </span>
        )}
      </button>
    </td>
  );
});
