import { useRef, useState } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import { Announcer } from '../common/Announcer';
import { BoardPile } from './BoardPile';
import type { Place } from './board';
import type { BoardProps } from './board-props';
import { useBoard } from './use-board';
import { useDrop } from './use-drop';

/** Cards in piles that can be moved by mouse and by keyboard. The layout of the piles is the caller's style. */
export function Board<K extends string>(props: BoardProps<K>) {
  const { piles, texts, nameOf } = props;
  const [said, say] = useState('');
  const lines = useRef(new Map<K, HTMLInputElement>());

  const onMove = (id: Id, place: Place<K>) => {
    if (props.readOnly) return;
    props.onMove(id, place);
    const others = piles.find(({ key }) => key === place.key)?.ids.filter((other) => other !== id) ?? [];
    say(texts.moved(nameOf(id), texts.title(place.key), place.index + 1, others.length + 1));
  };
  const board = useBoard(piles, props.beside, {
    onMove,
    onOpen: props.onOpen,
    onTrash: props.onTrash,
    onInsert: (key) => lines.current.get(key)?.focus(),
  });
  const drop = useDrop<K>(onMove);

  return (
    <section aria-label={texts.label}>
      <p className="hidden-but-read">{texts.keys}</p>
      <div ref={board.root} className={props.className}>
        {piles.map((pile) => (
          <BoardPile
            key={pile.key}
            pile={pile}
            board={board}
            drop={drop}
            props={props}
            lineRef={(line) => {
              if (line) lines.current.set(pile.key, line);
              else lines.current.delete(pile.key);
            }}
          />
        ))}
      </div>
      <Announcer text={said} />
    </section>
  );
}
