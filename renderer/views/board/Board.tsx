import { type ReactNode, useRef, useState } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import { Announcer } from '../common/Announcer';
import { BoardPile } from './BoardPile';
import type { Beside, Pile, Place } from './board';
import { useBoard } from './use-board';
import { useDrop } from './use-drop';

/** How a card stands on the board, and what its content may ask for. */
export interface CardState {
  /** Its text is being edited. */
  readonly editing: boolean;
  /** The card Tab leads to; the controls of all others are out of the way. */
  readonly active: boolean;
  readonly edit: () => void;
  readonly done: () => void;
}

export interface BoardTexts<K extends string> {
  readonly label: string;
  readonly title: (key: K) => string;
  /** A quiet line below the title. */
  readonly hint: (key: K) => string;
  readonly add: string;
  /** Name of the line in which a card is added. */
  readonly addTo: (pile: string) => string;
  readonly keys: string;
  readonly moved: (card: string, pile: string, place: number, of: number) => string;
}

export interface BoardProps<K extends string> {
  readonly piles: readonly Pile<K>[];
  readonly beside: Beside<K>;
  readonly texts: BoardTexts<K>;
  readonly className: string | undefined;
  readonly maxLength: number;
  readonly selected: Id | null;
  readonly readOnly: boolean;
  readonly nameOf: (id: Id) => string;
  readonly card: (id: Id, state: CardState) => ReactNode;
  readonly onMove: (id: Id, place: Place<K>) => void;
  readonly onAdd: (key: K, lines: readonly string[]) => void;
  readonly onOpen: (id: Id) => void;
  readonly onTrash: (id: Id) => void;
  /** Letters that do something on a focused card, e.g. a figure that sets a weight. */
  readonly onLetter?: (id: Id, letter: string) => boolean;
}

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
