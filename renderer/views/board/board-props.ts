import type { ReactNode } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import type { Beside, Pile, Place } from './board';

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
