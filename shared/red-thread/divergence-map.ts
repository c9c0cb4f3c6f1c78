import type { RecordOf } from '../project/records';
import { answersTo, type Rating } from './answers';
import { type Divergence, divergence } from './divergence';

type SwotItem = RecordOf<'swotItem'>;

/** A statement with how the perspectives see it. */
export interface Seen {
  readonly item: SwotItem;
  readonly seen: Divergence;
}

/** Where the perspectives agree and where they lie apart. */
export interface DivergenceMap {
  /** Statements at least two perspectives can be compared on, the furthest apart first. */
  readonly compared: readonly Seen[];
  /** Answered, yet by one perspective only or by too few people. */
  readonly incomparable: readonly Seen[];
  /** What leadership sees otherwise than the others (Betriebsblindheit). */
  readonly blindSpots: readonly Seen[];
  /** What others see and leadership does not. */
  readonly treasures: readonly Seen[];
  /** Raised by one perspective and answered by none of the others. */
  readonly silent: readonly Seen[];
}

/**
 * Sorts the statements of the as-is analysis by the gap between the medians of the perspectives (see `divergence`).
 * Statements with the same gap stand by their impact, then by their text: the order of the records changes nothing.
 *
 * @param items living statements
 * @param ratings the whole list of answers
 * @param floor fewest answers of employees or stakeholders that may be shown
 */
export function divergenceMap(items: readonly SwotItem[], ratings: readonly Rating[], floor: number): DivergenceMap {
  const all = items
    .map((item): Seen => ({ item, seen: divergence(item, answersTo(ratings, item.id), floor) }))
    .sort(
      (a, b) =>
        (b.seen.distance ?? -1) - (a.seen.distance ?? -1) ||
        (b.item.impact ?? 0) - (a.item.impact ?? 0) ||
        inOrder(a.item.text, b.item.text) ||
        inOrder(a.item.id, b.item.id),
    );
  return {
    compared: all.filter(({ seen }) => seen.distance !== null),
    incomparable: all.filter(({ seen }) => seen.distance === null && isAnswered(seen)),
    blindSpots: all.filter(({ seen }) => seen.blindSpot),
    treasures: all.filter(({ seen }) => seen.treasure),
    silent: all.filter(({ seen }) => seen.silent),
  };
}

/** The same on every machine, whatever its language. */
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isAnswered = ({ views }: Divergence): boolean => views.some(({ answers, dontKnow }) => answers + dontKnow > 0);
