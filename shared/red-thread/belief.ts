import type { Id } from '../project/fields/values';
import type { RecordOf } from '../project/records';

type Belief = RecordOf<'belief'>;

/** How far the people involved believe in the plan. */
export interface SharedBelief {
  /** The vote that counts for each person who has voted, in the order of the people. */
  readonly votes: readonly { readonly person: Id; readonly agree: number; readonly condition: string }[];
  /** Who has not voted yet: named as missing, never counted as nothing. */
  readonly missing: readonly Id[];
  /** Arithmetic mean of the votes, 1 to 5; `null` without votes. */
  readonly mean: number | null;
  /** Lowest and highest vote. */
  readonly spread: { readonly from: number; readonly to: number } | null;
  /** What the lowest votes say would have to change; each once, empty ones left out. */
  readonly conditions: readonly string[];
}

/** A vote is one of the five degrees; of several of one person the one changed last counts. */
export function countingVote(beliefs: readonly Belief[], person: Id): Belief | undefined {
  return beliefs
    .filter((belief) => belief.person === person && belief.agree !== null)
    .reduce<Belief | undefined>((last, each) => (last && last.updated > each.updated ? last : each), undefined);
}

/**
 * @param people everybody whose vote is awaited, living records
 * @param beliefs living votes
 */
export function sharedBelief(people: readonly { readonly id: Id }[], beliefs: readonly Belief[]): SharedBelief {
  const votes = people.flatMap(({ id }) => {
    const vote = countingVote(beliefs, id);
    return vote?.agree ? [{ person: id, agree: vote.agree, condition: vote.condition.trim() }] : [];
  });
  const degrees = votes.map(({ agree }) => agree);
  const from = Math.min(...degrees);
  const lowest = votes.filter(({ agree }) => agree === from);
  return {
    votes,
    missing: people.filter(({ id }) => !votes.some(({ person }) => person === id)).map(({ id }) => id),
    mean: votes.length === 0 ? null : degrees.reduce((sum, agree) => sum + agree, 0) / votes.length,
    spread: votes.length === 0 ? null : { from, to: Math.max(...degrees) },
    conditions: [...new Set(lowest.map(({ condition }) => condition).filter((condition) => condition !== ''))],
  };
}
