import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import { swotItem as definition } from '../../../shared/project/records/swot-item';
import { useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import type { CardState } from '../board/board-props';
import { LineEdit } from '../common/LineEdit';
import { PickMany } from '../common/PickMany';
import { useRecordTexts } from '../common/use-record-texts';
import { useOptions, useRecord } from '../common/use-records';
import { Findings } from '../ratings/Findings';
import { useDivergence } from '../ratings/use-divergence';
import { SwotMarks } from './SwotMarks';
import classes from './swot-board.module.css';

interface Props extends CardState {
  readonly id: Id;
  readonly onOpen: () => void;
}

/** One statement: its text, for which goals it counts, who raised it, how each side sees it, how much it weighs. */
export const SwotCard = observer(function SwotCard({ id, editing, active, edit, done, onOpen }: Props) {
  const store = useProject();
  const { board, swot } = useTexts().views;
  const words = useRecordTexts('swotItem');
  const item = useRecord('swotItem', id);
  const goals = useOptions('goal');
  const found = useDivergence(id);
  const [picking, setPicking] = useState(false);
  if (!item) return null;
  const reach = active ? 0 : -1;
  const chosen = goals.filter(({ value }) => item.goals.includes(value));

  return (
    <>
      {editing ? (
        <LineEdit
          label={words.fields.text.label}
          value={item.text}
          maxLength={definition.fields.text.max}
          focus
          onChange={(text) => store.update('swotItem', id, { text })}
          onDone={done}
        />
      ) : (
        <button type="button" className={classes.text} tabIndex={-1} onClick={edit}>
          {item.text || words.untitled}
        </button>
      )}
      {picking ? (
        <PickMany
          label={swot.goals}
          options={goals}
          value={item.goals}
          focus
          onChange={(ids) => store.update('swotItem', id, { goals: ids })}
          onDone={() => setPicking(false)}
        />
      ) : (
        <button
          type="button"
          className={classes.goals}
          tabIndex={reach}
          disabled={store.readOnly || goals.length === 0}
          title={swot.addGoals}
          onClick={() => setPicking(true)}
        >
          {chosen.length > 0 ? chosen.map(({ label }) => label).join(' · ') : swot.noGoals}
        </button>
      )}
      {found && <Findings found={found} />}
      <div className={classes.foot}>
        <SwotMarks item={item} reach={reach} />
        <button type="button" className={classes.open} tabIndex={reach} onClick={onOpen}>
          {board.details}
        </button>
      </div>
    </>
  );
});
