import type { Id } from '../../../shared/project/fields/values';
import type { RecordOf } from '../../../shared/project/records';

export type Rating = RecordOf<'rating'>;

/** Lists never change, so each is sorted by statement once, however many cards ask. */
const known = new WeakMap<readonly Rating[], ReadonlyMap<Id, readonly Rating[]>>();

/** The living answers to a statement. `ratings`: the whole list, the trash included. */
export function answersTo(ratings: readonly Rating[], item: Id): readonly Rating[] {
  let byItem = known.get(ratings);
  if (!byItem) {
    byItem = sorted(ratings);
    known.set(ratings, byItem);
  }
  return byItem.get(item) ?? [];
}

function sorted(ratings: readonly Rating[]): ReadonlyMap<Id, readonly Rating[]> {
  const byItem = new Map<Id, Rating[]>();
  for (const rating of ratings) {
    if (rating.deletedAt !== null || rating.swotItem === null) continue;
    const answers = byItem.get(rating.swotItem);
    if (answers) answers.push(rating);
    else byItem.set(rating.swotItem, [rating]);
  }
  return byItem;
}
