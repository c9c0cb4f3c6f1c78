import { observer } from 'mobx-react-lite';
import type { Id } from '../../../shared/project/fields/values';
import { group as definition } from '../../../shared/project/records/group';
import { useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { LineEdit } from '../common/LineEdit';
import { useRecordTexts } from '../common/use-record-texts';
import { useRecord } from '../common/use-records';
import classes from './group-board.module.css';

interface Props {
  readonly id: Id;
  readonly editing: boolean;
  readonly onOpen: () => void;
  readonly onDone: () => void;
}

/** Who they are, how we stand today, and how we want to stand in a year. */
export const GroupCard = observer(function GroupCard({ id, editing, onOpen, onDone }: Props) {
  const store = useProject();
  const texts = useTexts().views.groups;
  const words = useRecordTexts('group');
  const group = useRecord('group', id);
  if (!group) return null;
  const { fields } = words;
  const now = group.relationNow ? fields.relationNow.options[group.relationNow] : texts.noRelation;
  const wanted = group.relationWanted ? fields.relationWanted.options[group.relationWanted] : texts.noRelation;

  return (
    <>
      {editing ? (
        <LineEdit
          label={fields.name.label}
          value={group.name}
          maxLength={definition.fields.name.max}
          focus
          onChange={(name) => store.update('group', id, { name })}
          onDone={onDone}
        />
      ) : (
        <button type="button" className={classes.name} tabIndex={-1} onClick={onOpen}>
          {group.name || words.untitled}
        </button>
      )}
      <p className={classes.facts}>
        {[group.kind && fields.kind.options[group.kind], group.size].filter(Boolean).join(' · ')}
      </p>
      {(group.relationNow || group.relationWanted) && (
        <p className={classes.relation}>
          <span className="hidden-but-read">{texts.relation(now, wanted)}</span>
          <span aria-hidden="true" className={classes.stand}>
            <span className={classes.when}>{texts.today}</span> {now}
          </span>
          <span aria-hidden="true" className={classes.wanted}>
            <span className={classes.arrow}>→</span>
            <span className={classes.stand}>
              <span className={classes.when}>{texts.inAYear}</span> {wanted}
            </span>
          </span>
        </p>
      )}
    </>
  );
});
