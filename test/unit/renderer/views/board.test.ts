import { describe, expect, it } from 'vitest';
import {
  type Beside,
  focusTarget,
  listIndex,
  moveTarget,
  type Pile,
  type Place,
} from '../../../../renderer/views/board/board';
import { columnBeside, columnsOf } from '../../../../renderer/views/group-board/columns';
import { quadrantBeside, quadrantPiles } from '../../../../renderer/views/swot-board/quadrants';

type Key = 'left' | 'middle' | 'right';
const keys: readonly Key[] = ['left', 'middle', 'right'];
const row: Beside<Key> = (key, direction) => {
  if (direction === 'up' || direction === 'down') return null;
  return keys[keys.indexOf(key) + (direction === 'left' ? -1 : 1)] ?? null;
};
const piles: readonly Pile<Key>[] = [
  { key: 'left', ids: ['a', 'b', 'c'] },
  { key: 'middle', ids: [] },
  { key: 'right', ids: ['d'] },
];

describe('moving a card by keyboard', () => {
  it('goes up and down inside its pile and stops at the ends', () => {
    expect(moveTarget(piles, 'b', 'up', row)).toEqual({ key: 'left', index: 0 });
    expect(moveTarget(piles, 'b', 'down', row)).toEqual({ key: 'left', index: 2 });
    expect(moveTarget(piles, 'a', 'up', row)).toBeNull();
    expect(moveTarget(piles, 'c', 'down', row)).toBeNull();
  });

  it('goes sideways at its own height, into empty piles too', () => {
    expect(moveTarget(piles, 'c', 'right', row)).toEqual({ key: 'middle', index: 0 });
    expect(moveTarget(piles, 'd', 'left', row)).toEqual({ key: 'middle', index: 0 });
    expect(moveTarget(piles, 'd', 'right', row)).toBeNull();
  });

  it('enters the quadrant below from above and the one above from below', () => {
    const swot = quadrantPiles([
      { id: 's1', quadrant: 'S' },
      { id: 'o1', quadrant: 'O' },
      { id: 'o2', quadrant: 'O' },
    ]);
    expect(moveTarget(swot, 's1', 'down', quadrantBeside)).toEqual({ key: 'O', index: 0 });
    expect(moveTarget(swot, 'o1', 'up', quadrantBeside)).toEqual({ key: 'S', index: 1 });
    expect(moveTarget(swot, 'o2', 'right', quadrantBeside)).toEqual({ key: 'T', index: 0 });
  });

  it('does not lead to the undecided groups while there are none', () => {
    const columns = columnsOf([{ id: 'a', priority: 'core' }]);
    expect(moveTarget(columns, 'a', 'left', columnBeside)).toBeNull();
  });
});

describe('going from card to card', () => {
  it('passes over empty piles', () => {
    expect(focusTarget(piles, 'c', 'right', row)).toBe('d');
    expect(focusTarget(piles, 'd', 'left', row)).toBe('a');
  });

  it('stays at the edge', () => {
    expect(focusTarget(piles, 'a', 'left', row)).toBeNull();
    expect(focusTarget(piles, 'c', 'down', row)).toBeNull();
  });
});

describe('the place in the list', () => {
  /** What `moveRecord` does with the index, for living records only. */
  const moved = (all: readonly string[], id: string, index: number) => {
    const others = all.filter((other) => other !== id);
    return [...others.slice(0, index), id, ...others.slice(index)];
  };
  const all = ['a', 'd', 'b', 'c'];
  const at = (id: string, place: Place<Key>) => moved(all, id, listIndex(all, piles, id, place));

  it('puts the card before the one that stands there', () => {
    expect(at('c', { key: 'left', index: 0 })).toEqual(['c', 'a', 'd', 'b']);
    expect(at('a', { key: 'left', index: 1 })).toEqual(['d', 'b', 'a', 'c']);
    expect(at('a', { key: 'right', index: 0 })).toEqual(['a', 'd', 'b', 'c']);
  });

  it('puts it after the last one of its new pile', () => {
    expect(at('a', { key: 'left', index: 2 })).toEqual(['d', 'b', 'c', 'a']);
    expect(at('b', { key: 'right', index: 1 })).toEqual(['a', 'd', 'b', 'c']);
  });

  it('leaves the order alone when the new pile is empty', () => {
    expect(at('b', { key: 'middle', index: 0 })).toEqual(all);
  });
});
