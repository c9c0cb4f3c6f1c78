import type { RecordOf } from '../../../shared/project/records';
import { type QuadrantKey, quadrants } from '../../../shared/project/records/swot-item';
import type { Direction, Pile } from '../board/board';

/** `none`: a statement nobody has placed yet. */
export type FieldKey = QuadrantKey | 'none';

type Item = Pick<RecordOf<'swotItem'>, 'id' | 'quadrant'>;

/** The four quadrants, after them the statements without one (only while there are any). */
export function quadrantPiles(items: readonly Item[]): Pile<FieldKey>[] {
  const pile = (key: FieldKey): Pile<FieldKey> => ({
    key,
    ids: items.filter(({ quadrant }) => quadrant === quadrantOf(key)).map(({ id }) => id),
  });
  const unplaced = pile('none');
  return [...quadrants.map(pile), ...(unplaced.ids.length > 0 ? [unplaced] : [])];
}

export function quadrantOf(key: FieldKey): QuadrantKey | null {
  return key === 'none' ? null : key;
}

const beside: { readonly [K in FieldKey]: { readonly [D in Direction]?: FieldKey } } = {
  S: { right: 'W', down: 'O' },
  W: { left: 'S', down: 'T' },
  O: { right: 'T', up: 'S', down: 'none' },
  T: { left: 'O', up: 'W', down: 'none' },
  none: { up: 'O' },
};

/** Helpful stands left and harmful right, internal above and external below; unplaced statements lie underneath. */
export function quadrantBeside(key: FieldKey, direction: Direction): FieldKey | null {
  return beside[key][direction] ?? null;
}
