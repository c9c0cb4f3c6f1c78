import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import { type Beside, directionOf, focusTarget, moveTarget, type Pile, type Place, placeOf } from './board';

export interface BoardActs<K extends string> {
  readonly onMove: (id: Id, place: Place<K>) => void;
  readonly onOpen: (id: Id) => void;
  readonly onTrash: (id: Id) => void;
  /** Puts the cursor where the next card of this pile is written. */
  readonly onInsert: (key: K) => void;
}

export interface BoardState {
  readonly root: RefObject<HTMLDivElement | null>;
  /** The one card Tab leads to. */
  readonly active: Id | null;
  /** The card whose text is being edited. */
  readonly editing: Id | null;
  readonly onFocus: (id: Id) => void;
  readonly onBlur: () => void;
  readonly startEdit: (id: Id) => void;
  readonly endEdit: () => void;
  readonly focusCard: (id: Id) => void;
  readonly onKeyDown: (event: KeyboardEvent, id: Id) => void;
}

/** Focus and keys of a board: arrows go, Alt+arrows move, Enter opens, F2 edits, Insert adds, Delete throws away. */
export function useBoard<K extends string>(
  piles: readonly Pile<K>[],
  beside: Beside<K>,
  acts: BoardActs<K>,
): BoardState {
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<Id | null>(null);
  const focused = useRef<Id | null>(null);
  const [active, setActive] = useState<Id | null>(null);
  const [editing, setEditing] = useState<Id | null>(null);
  const ids = piles.flatMap((pile) => pile.ids);

  // A card that changes its column, be it by undo, is a new element: the focus has to follow it.
  useEffect(() => {
    const lost = document.activeElement === document.body ? focused.current : null;
    const id = wanted.current ?? lost;
    if (!id) return;
    const card = root.current?.querySelector<HTMLElement>(`[data-card="${id}"]`);
    wanted.current = null;
    card?.focus();
    card?.scrollIntoView({ block: 'nearest' });
  });

  const focusCard = (id: Id) => {
    wanted.current = id;
    setActive(id);
    root.current?.querySelector<HTMLElement>(`[data-card="${id}"]`)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent, id: Id) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
    const direction = directionOf(event.key);
    const place = placeOf(piles, id);
    if (direction && event.altKey) {
      const target = moveTarget(piles, id, direction, beside);
      if (target) {
        wanted.current = id;
        acts.onMove(id, target);
      }
    } else if (direction) {
      const next = focusTarget(piles, id, direction, beside);
      if (next) focusCard(next);
    } else if (event.key === 'Enter') acts.onOpen(id);
    else if (event.key === 'F2') setEditing(id);
    else if (event.key === 'Insert' && place) acts.onInsert(place.key);
    else if (event.key === 'Delete') {
      const index = ids.indexOf(id);
      const next = ids[index + 1] ?? ids[index - 1];
      acts.onTrash(id);
      if (next) focusCard(next);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    root,
    active: active !== null && ids.includes(active) ? active : (ids[0] ?? null),
    editing,
    onFocus: (id) => {
      focused.current = id;
      setActive(id);
    },
    onBlur: () => {
      focused.current = null;
    },
    startEdit: setEditing,
    endEdit: () => {
      wanted.current = editing;
      setEditing(null);
    },
    focusCard,
    onKeyDown,
  };
}
