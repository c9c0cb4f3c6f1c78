import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import { tows as definition } from '../../../shared/project/records/tows';
import { useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import type { CardState } from '../board/board-props';
import { LineEdit } from '../common/LineEdit';
import { useRecordTexts } from '../common/use-record-texts';
import { useRecord } from '../common/use-records';
import { droppedItem, overWithItem } from './drag-item';
import { OptionItems } from './OptionItems';
import { linkItem } from './options';
import classes from './tows-board.module.css';

interface Props extends CardState {
  readonly id: Id;
  /** The statements it follows from are being chosen. */
  readonly picking: boolean;
  readonly onPick: (picking: boolean) => void;
  readonly onOpen: () => void;
}

/** An option: its sentence, the statements it follows from, and whether it is chosen and why. */
export const OptionCard = observer(function OptionCard(props: Props) {
  const { id, editing, active, edit, done, picking, onPick, onOpen } = props;
  const store = useProject();
  const { board } = useTexts().views;
  const { tows } = useTexts().situation;
  const words = useRecordTexts('tows');
  const option = useRecord('tows', id);
  const [over, setOver] = useState(false);
  if (!option) return null;
  const reach = active ? 0 : -1;
  const { text, reason } = definition.fields;

  return (
    <article
      className={classes.option}
      data-over={over}
      data-chosen={option.chosen === true}
      onDragOver={(event) => setOver(overWithItem(event))}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const item = droppedItem(event);
        if (item)
          store.together({ act: 'change', type: 'tows' }, (project, context) => linkItem(project, id, item, context));
      }}
    >
      {editing ? (
        <LineEdit
          label={words.fields.text.label}
          value={option.text}
          maxLength={text.max}
          focus
          onChange={(next) => store.update('tows', id, { text: next })}
          onDone={done}
        />
      ) : (
        <button type="button" className={classes.text} tabIndex={-1} onClick={edit}>
          {option.text || words.untitled}
        </button>
      )}
      <OptionItems option={option} reach={reach} picking={picking} onPick={onPick} />
      {(option.chosen || option.reason !== '') && (
        <LineEdit
          label={words.fields.reason.label}
          value={option.reason}
          maxLength={reason.max}
          placeholder={option.chosen ? tows.reasonMissing : tows.reason}
          readOnly={store.readOnly}
          onChange={(next) => store.update('tows', id, { reason: next })}
        />
      )}
      <div className={classes.foot}>
        <button
          type="button"
          className={classes.choose}
          tabIndex={reach}
          aria-pressed={option.chosen === true}
          disabled={store.readOnly}
          onClick={() => store.update('tows', id, { chosen: !option.chosen })}
        >
          {option.chosen ? tows.chosen : tows.choose}
        </button>
        <button type="button" className={classes.open} tabIndex={reach} onClick={onOpen}>
          {board.details}
        </button>
      </div>
    </article>
  );
});
