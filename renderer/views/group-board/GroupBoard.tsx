import { observer } from 'mobx-react-lite';
import { moveRecord, updateRecord } from '../../../shared/project/edits';
import type { Id } from '../../../shared/project/fields/values';
import { group as definition } from '../../../shared/project/records/group';
import { useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { Board } from '../board/Board';
import { listIndex, type Place } from '../board/board';
import type { BoardTexts } from '../board/board-props';
import { useRecordTexts } from '../common/use-record-texts';
import { useDerived } from '../common/use-records';
import { useTrash } from '../common/use-trash';
import { type ColumnKey, columnBeside, columnsOf, priorityOf } from './columns';
import { GroupCard } from './GroupCard';
import { GroupMap } from './GroupMap';
import classes from './group-board.module.css';

const maxLength = definition.fields.name.max;

interface Props {
  readonly selected: Id | null;
  readonly onOpen: (id: Id) => void;
}

/** The dialogue groups in the order of whom we need first, and where they stand between influence and affectedness. */
export const GroupBoard = observer(function GroupBoard({ selected, onOpen }: Props) {
  const store = useProject();
  const texts = useTexts().views;
  const words = useRecordTexts('group');
  const trash = useTrash('group');
  const columns = useDerived('group', columnsOf);

  const move = (id: Id, place: Place<ColumnKey>) => {
    const groups = store.living('group');
    const ids = groups.map((group) => group.id);
    const index = listIndex(ids, columns, id, place);
    const priority = priorityOf(place.key);
    store.together({ act: 'move', type: 'group' }, (project, context) => {
      const same = groups.some((group) => group.id === id && group.priority === priority);
      const placed = same ? project : updateRecord(project, 'group', id, { priority }, context);
      return moveRecord(placed, 'group', id, index);
    });
  };
  const boardTexts: BoardTexts<ColumnKey> = {
    ...texts.board,
    label: texts.groups.label,
    title: (key) => texts.groups.columns[key],
    hint: (key) => texts.groups.hints[key],
  };

  const none = columns.every(({ ids }) => ids.length === 0);

  return (
    <div className={classes.view}>
      {none && <p className={classes.empty}>{texts.groups.empty}</p>}
      <Board
        piles={columns}
        beside={columnBeside}
        texts={boardTexts}
        className={classes.columns}
        maxLength={maxLength}
        selected={selected}
        readOnly={store.readOnly}
        nameOf={(id) => store.find('group', id)?.name || words.untitled}
        card={(id, state) => (
          <GroupCard id={id} editing={state.editing} onOpen={() => onOpen(id)} onDone={state.done} />
        )}
        onMove={move}
        onAdd={(key, names) => {
          const rows = names.map((name) => ({ name, priority: priorityOf(key) }));
          if (rows.length === 1) store.add('group', rows[0]);
          else store.addMany('group', rows);
        }}
        onOpen={onOpen}
        onTrash={trash}
      />
      {!none && <GroupMap onOpen={onOpen} />}
    </div>
  );
});
