import { type DragEvent, useMemo, useRef, useState } from 'react';
import type { Id } from '../../../shared/project/fields/values';

/** Knows which row of a list is under way; the same object as long as the list lives. */
export interface ListDrag {
  readonly start: (id: Id) => void;
  readonly isUnderWay: () => boolean;
  readonly end: () => void;
  /** A dropped row takes the place of the one below it. */
  readonly drop: (index: number) => void;
}

export function useListDrag(onMove: (id: Id, index: number) => void): ListDrag {
  const dragged = useRef<Id | null>(null);
  return useMemo(
    () => ({
      start: (id) => {
        dragged.current = id;
      },
      isUnderWay: () => dragged.current !== null,
      end: () => {
        dragged.current = null;
      },
      drop: (index) => {
        if (dragged.current !== null) onMove(dragged.current, index);
        dragged.current = null;
      },
    }),
    [onMove],
  );
}

/** What one row needs to be dragged and dropped upon; nothing where the file may not be changed. */
export function useRowDrag(drag: ListDrag | null, id: Id, index: number) {
  const [over, setOver] = useState(false);
  if (!drag) return {};
  return {
    draggable: true,
    'data-target': over,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = 'move';
      drag.start(id);
    },
    onDragOver: (event: DragEvent) => {
      if (!drag.isUnderWay()) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDragEnd: () => drag.end(),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      drag.drop(index);
    },
  };
}
