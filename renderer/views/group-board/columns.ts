import type { RecordOf } from '../../../shared/project/records';
import type { Direction, Pile } from '../board/board';

export const priorities = ['core', 'important', 'watch'] as const;
export type Priority = (typeof priorities)[number];
/** `none`: nobody has decided yet. */
export type ColumnKey = Priority | 'none';

type Group = Pick<RecordOf<'group'>, 'id' | 'priority'>;

/** The columns of the board; the one for undecided groups stands first, and only while it holds any. */
export function columnsOf(groups: readonly Group[]): Pile<ColumnKey>[] {
  const pile = (key: ColumnKey): Pile<ColumnKey> => ({
    key,
    ids: groups.filter(({ priority }) => priority === priorityOf(key)).map(({ id }) => id),
  });
  const undecided = pile('none');
  return [...(undecided.ids.length > 0 ? [undecided] : []), ...priorities.map(pile)];
}

export function priorityOf(key: ColumnKey): Priority | null {
  return key === 'none' ? null : key;
}

const order: readonly ColumnKey[] = ['none', ...priorities];

/** The column left or right of one; above and below there is none. */
export function columnBeside(key: ColumnKey, direction: Direction): ColumnKey | null {
  if (direction === 'up' || direction === 'down') return null;
  return order[order.indexOf(key) + (direction === 'left' ? -1 : 1)] ?? null;
}
