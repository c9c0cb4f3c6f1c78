import { computed } from 'mobx';
import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import classes from './board.module.css';
import type { BoardProps } from './board-props';
import type { BoardState } from './use-board';
import type { Dragging } from './use-drop';

interface Props<K extends string> {
  readonly id: Id;
  readonly board: BoardState;
  readonly drop: Dragging<K>;
  readonly props: BoardProps<K>;
}

/** The shell of a card: focus, keys, dragging. What stands on it comes from the view. */
export const BoardCard = observer(function BoardCard<K extends string>({ id, board, drop, props }: Props<K>) {
  const { nameOf } = props;
  const name = useMemo(() => computed(() => nameOf(id)), [nameOf, id]).get();
  const editing = board.editing === id;
  return (
    <li className={classes.item}>
      <fieldset
        className={classes.card}
        aria-label={name}
        aria-current={props.selected === id ? 'true' : undefined}
        data-card={id}
        data-dragged={drop.dragged === id || undefined}
        tabIndex={board.active === id ? 0 : -1}
        draggable={!editing && !props.readOnly}
        onDragStart={(event) => drop.start(event, id)}
        onDragEnd={drop.end}
        onFocus={() => board.onFocus(id)}
        onBlur={board.onBlur}
        onKeyDown={(event) => {
          const own = event.target === event.currentTarget && !event.ctrlKey && !event.altKey && !event.metaKey;
          if (own && props.onLetter?.(id, event.key)) event.preventDefault();
          else board.onKeyDown(event, id);
        }}
      >
        {props.card(id, {
          editing,
          active: board.active === id,
          edit: () => !props.readOnly && board.startEdit(id),
          done: board.endEdit,
        })}
      </fieldset>
    </li>
  );
});
