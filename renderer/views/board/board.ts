import type { Id } from '../../../shared/project/fields/values';

/** A board's column or quadrant with the ids of its cards, from top to bottom. */
export interface Pile<K> {
  readonly key: K;
  readonly ids: readonly Id[];
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** A place on a board: before the card that now stands at `index` of the pile (the moved card not counted). */
export interface Place<K> {
  readonly key: K;
  readonly index: number;
}

/** The pile beside another one; `null` at the edge of the board. */
export type Beside<K> = (key: K, direction: Direction) => K | null;

const arrows: { readonly [key: string]: Direction | undefined } = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export function directionOf(key: string): Direction | null {
  return arrows[key] ?? null;
}

export function placeOf<K>(piles: readonly Pile<K>[], id: Id): Place<K> | null {
  const pile = piles.find(({ ids }) => ids.includes(id));
  return pile ? { key: pile.key, index: pile.ids.indexOf(id) } : null;
}

/** Where a card goes with Alt+arrow; `null` when there is no way. Sideways it keeps its height as far as it can. */
export function moveTarget<K>(
  piles: readonly Pile<K>[],
  id: Id,
  direction: Direction,
  beside: Beside<K>,
): Place<K> | null {
  const from = placeOf(piles, id);
  const pile = piles.find(({ key }) => key === from?.key);
  if (!from || !pile) return null;
  if (direction === 'up' && from.index > 0) return { key: from.key, index: from.index - 1 };
  if (direction === 'down' && from.index < pile.ids.length - 1) return { key: from.key, index: from.index + 1 };
  const key = beside(from.key, direction);
  const next = piles.find((other) => other.key === key);
  if (key === null || !next) return null;
  const heights = { up: next.ids.length, down: 0, left: from.index, right: from.index };
  return { key, index: Math.min(heights[direction], next.ids.length) };
}

/** The card an arrow key leads to; empty piles are passed over; `null` at the edge. */
export function focusTarget<K>(piles: readonly Pile<K>[], id: Id, direction: Direction, beside: Beside<K>): Id | null {
  const from = placeOf(piles, id);
  const pile = piles.find(({ key }) => key === from?.key);
  if (!from || !pile) return null;
  const within = direction === 'up' ? -1 : direction === 'down' ? 1 : 0;
  if (within !== 0 && pile.ids[from.index + within]) return pile.ids[from.index + within] ?? null;
  const passed = new Set<K>([from.key]);
  for (let key = beside(from.key, direction); key !== null && !passed.has(key); key = beside(key, direction)) {
    const ids = piles.find((other) => other.key === key)?.ids ?? [];
    const index = direction === 'up' ? ids.length - 1 : direction === 'down' ? 0 : Math.min(from.index, ids.length - 1);
    const found = ids[index];
    if (found) return found;
    passed.add(key);
  }
  return null;
}

/**
 * Where a card has to stand in the list of all records so that the board shows it at `place`.
 *
 * @param all ids of all living records in the order of the list
 * @returns an index among the others, as `moveRecord` takes it
 */
export function listIndex<K>(all: readonly Id[], piles: readonly Pile<K>[], id: Id, place: Place<K>): number {
  const others = all.filter((other) => other !== id);
  const pile = (piles.find(({ key }) => key === place.key)?.ids ?? []).filter((other) => other !== id);
  const next = pile[place.index];
  if (next) return others.indexOf(next);
  const last = pile.at(-1);
  return last ? others.indexOf(last) + 1 : all.indexOf(id);
}
