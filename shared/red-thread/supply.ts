import type { Id } from '../project/fields/values';
import type { RecordOf } from '../project/records';

type Supply = RecordOf<'supply'>;

/** From this level on somebody meets a need; below it there is room for a gift only we can bring. */
export const MET = 3;

/** Entries that say somebody meets this need; without any the need is an opening. */
export function meeting(supplies: readonly Supply[], need: Id): readonly Supply[] {
  return supplies.filter((supply) => supply.need === need && supply.level !== null && supply.level >= MET);
}
