import type { DragEvent } from 'react';
import type { Id } from '../../../shared/project/fields/values';

/** Own type, so that a dragged card, file or text is never taken for a statement. */
const ITEM = 'application/x-leitfaden-swot-item';

export function startItem(event: DragEvent, id: Id): void {
  event.dataTransfer.setData(ITEM, id);
  event.dataTransfer.effectAllowed = 'link';
}

/** Whether a statement hangs over the element; then it may be let go here. */
export function overWithItem(event: DragEvent): boolean {
  if (!event.dataTransfer.types.includes(ITEM)) return false;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'link';
  return true;
}

export function droppedItem(event: DragEvent): Id | null {
  const id = event.dataTransfer.getData(ITEM);
  if (id === '') return null;
  event.preventDefault();
  return id;
}
