import { type DragEvent, useState } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import type { Place } from './board';

/** Own type, so that a dragged file or text is never taken for a card. */
const CARD = 'application/x-leitfaden-card';

export interface Dragging<K extends string> {
  /** Where a dropped card would go now. */
  readonly over: Place<K> | null;
  readonly dragged: Id | null;
  readonly start: (event: DragEvent, id: Id) => void;
  readonly end: () => void;
  readonly overPile: (event: DragEvent, key: K, ids: readonly Id[]) => void;
  readonly drop: (event: DragEvent) => void;
}

/** Dragging cards by mouse. The place is found by the middle of the cards below the pointer. */
export function useDrop<K extends string>(onMove: (id: Id, place: Place<K>) => void): Dragging<K> {
  const [over, setOver] = useState<Place<K> | null>(null);
  const [dragged, setDragged] = useState<Id | null>(null);
  const end = () => {
    setOver(null);
    setDragged(null);
  };
  return {
    over,
    dragged,
    start: (event, id) => {
      event.dataTransfer.setData(CARD, id);
      event.dataTransfer.effectAllowed = 'move';
      setDragged(id);
    },
    end,
    overPile: (event, key, ids) => {
      if (!dragged || !event.dataTransfer.types.includes(CARD)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
      const index = indexAt(event, ids, dragged);
      if (over?.key !== key || over.index !== index) setOver({ key, index });
    },
    drop: (event) => {
      if (!dragged || !over) return;
      event.preventDefault();
      onMove(dragged, over);
      end();
    },
  };
}

/** How many of the other cards have their middle above the pointer. */
function indexAt(event: DragEvent, ids: readonly Id[], dragged: Id): number {
  const pile = event.currentTarget;
  return ids.filter((id) => {
    if (id === dragged) return false;
    const box = pile.querySelector(`[data-card="${id}"]`)?.getBoundingClientRect();
    return box !== undefined && box.top + box.height / 2 < event.clientY;
  }).length;
}
