import type { Id } from '../project/fields/values';
import type { RecordOf } from '../project/records';
import { activeMeasures, type Plan } from './plan';

type Measure = RecordOf<'measure'>;
type Giving = NonNullable<Measure['giving']>;

/** From more than this share of asking, in per cent, the balance is worth a hint: appreciation comes before selling. */
export const ASKING_HINT = 30;

/** How many measures give, ask or do both, and their shares of those that say so. */
export interface Balance {
  readonly counts: { readonly [G in Giving]: number };
  /** Measures that do not say yet. */
  readonly unsaid: number;
  /** In per cent, unrounded; `null` while none says. */
  readonly shares: { readonly [G in Giving]: number } | null;
  /** More than `ASKING_HINT` per cent ask. */
  readonly asksMuch: boolean;
}

/** The balance of giving and asking over some measures: each counts once, whatever its hours. */
export function balanceOf(measures: readonly Pick<Measure, 'giving'>[]): Balance {
  const count = (giving: Measure['giving']) => measures.filter((measure) => measure.giving === giving).length;
  const counts = { gives: count('gives'), mixed: count('mixed'), asks: count('asks') };
  const said = counts.gives + counts.mixed + counts.asks;
  const share = (of: number) => (of * 100) / said;
  return {
    counts,
    unsaid: count(null),
    shares: said === 0 ? null : { gives: share(counts.gives), mixed: share(counts.mixed), asks: share(counts.asks) },
    asksMuch: said > 0 && share(counts.asks) > ASKING_HINT,
  };
}

/** The balance of one phase or group; without `id` that of the measures that name none. */
export interface BalanceOfPart {
  readonly id: Id | null;
  readonly balance: Balance;
}

export interface GivingBalance {
  readonly all: Balance;
  readonly phases: readonly BalanceOfPart[];
  /** A measure for several groups counts for each of them. */
  readonly groups: readonly BalanceOfPart[];
}

/** Giving and asking of the active measures, as a whole, per phase and per group; parts without measures are left out. */
export function givingBalance(plan: Plan): GivingBalance {
  const measures = activeMeasures(plan);
  const parts = (
    type: 'phase' | 'group',
    named: (measure: Measure) => readonly (Id | null)[],
  ): readonly BalanceOfPart[] => {
    const living = (measure: Measure) => named(measure).filter((id) => plan.get(type, id));
    const ids: readonly (Id | null)[] = [...plan.list(type).map(({ id }) => id), null];
    return ids.flatMap((id) => {
      const own = measures.filter((measure) =>
        id === null ? living(measure).length === 0 : living(measure).includes(id),
      );
      return own.length === 0 ? [] : [{ id, balance: balanceOf(own) }];
    });
  };
  return {
    all: balanceOf(measures),
    phases: parts('phase', ({ phase }) => [phase]),
    groups: parts('group', ({ groups }) => groups),
  };
}
