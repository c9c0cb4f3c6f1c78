import { Fragment, type Ref, useId } from 'react';
import { QuickAdd } from '../common/QuickAdd';
import { BoardCard } from './BoardCard';
import type { Pile } from './board';
import classes from './board.module.css';
import type { BoardProps } from './board-props';
import type { BoardState } from './use-board';
import type { Dragging } from './use-drop';

interface Props<K extends string> {
  readonly pile: Pile<K>;
  readonly board: BoardState;
  readonly drop: Dragging<K>;
  readonly props: BoardProps<K>;
  readonly lineRef: Ref<HTMLInputElement>;
}

/** A column or quadrant: its name, its cards, and the line in which the next one is written. */
export function BoardPile<K extends string>({ pile, board, drop, props, lineRef }: Props<K>) {
  const { texts } = props;
  const title = texts.title(pile.key);
  const heading = useId();
  const others = pile.ids.filter((id) => id !== drop.dragged);
  const gap = drop.over?.key === pile.key ? drop.over.index : null;

  return (
    <section
      className={classes.pile}
      data-pile={pile.key}
      aria-labelledby={heading}
      onDragOver={(event) => drop.overPile(event, pile.key, pile.ids)}
      onDrop={drop.drop}
    >
      <header className={classes.head}>
        <h3 id={heading} className={classes.title}>
          {title} <span className={classes.count}>{pile.ids.length}</span>
        </h3>
        <p className={classes.hint}>{texts.hint(pile.key)}</p>
      </header>
      <ul className={classes.cards} aria-labelledby={heading}>
        {pile.ids.map((id) => (
          <Fragment key={id}>
            {gap !== null && others[gap] === id && <li className={classes.gap} aria-hidden="true" />}
            <BoardCard id={id} board={board} drop={drop} props={props} />
          </Fragment>
        ))}
        {gap !== null && gap >= others.length && <li className={classes.gap} aria-hidden="true" />}
      </ul>
      {!props.readOnly && (
        <QuickAdd
          inputRef={lineRef}
          label={texts.addTo(title)}
          placeholder={texts.add}
          maxLength={props.maxLength}
          onAdd={(text) => props.onAdd(pile.key, [text])}
          onAddMany={(lines) => props.onAdd(pile.key, lines)}
          onEscape={() => board.active && board.focusCard(board.active)}
        />
      )}
    </section>
  );
}
