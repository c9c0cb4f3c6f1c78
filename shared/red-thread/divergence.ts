import { perspectives } from '../project/records/person';
import type { QuadrantKey } from '../project/records/swot-item';

export type Perspective = (typeof perspectives)[number];

/** One answer to a statement; without `agree` somebody has said: I don't know. */
export interface Answer {
  readonly perspective: Perspective | null;
  /** 1 to 5. */
  readonly agree: number | null;
  /** 1 to 5. */
  readonly weight: number | null;
}

/** What the answers of one perspective come to. */
export interface View {
  readonly perspective: Perspective;
  /** Answers with a degree of agreement. */
  readonly answers: number;
  readonly dontKnow: number;
  /** Median of the agreement, 1 to 5; `null` without answers or while they are covered. */
  readonly agree: number | null;
  /** Median of the weight under the same condition: of weights too there have to be enough. */
  readonly weight: number | null;
  /** There are answers, yet fewer than may be shown; who says "I don't know" has answered, and hides nobody. */
  readonly covered: boolean;
}

export type Verdict = 'strong' | 'some' | 'agreed' | 'incomparable';

/** How far the perspectives lie apart over a statement. */
export interface Divergence {
  readonly views: readonly View[];
  /** Greatest minus least median; `null` with fewer than two perspectives that have one. */
  readonly distance: number | null;
  readonly verdict: Verdict;
  /** Leadership agrees to what others deny, or denies a weakness or threat that others see. */
  readonly blindSpot: boolean;
  /** Others see a strength or opportunity that leadership does not. */
  readonly treasure: boolean;
  /** One perspective raised it, and none of the others has answered. */
  readonly silent: boolean;
}

/** The small circles in which one answer could be recognised; leadership and advisers speak in their own name. */
const anonymous: readonly Perspective[] = ['employee', 'stakeholder'];

/** Whether the answers of a perspective are shown from the floor of anonymity on only. */
export function isAnonymous(perspective: Perspective): boolean {
  return anonymous.includes(perspective);
}

/** The middle of the values, halfway between the two middle ones of an even number; `null` without values. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** The answers of one perspective taken together. `floor`: fewest answers of employees or stakeholders to be shown. */
export function viewOf(perspective: Perspective, answers: readonly Answer[], floor: number): View {
  const own = answers.filter((answer) => answer.perspective === perspective);
  const known = own.filter(({ agree }) => agree !== null);
  const few = (count: number) => isAnonymous(perspective) && count < floor;
  const middle = (values: readonly (number | null)[]) => {
    const given = values.filter((value) => value !== null);
    return few(known.length) || few(given.length) ? null : median(given);
  };
  return {
    perspective,
    answers: known.length,
    dontKnow: own.length - known.length,
    agree: middle(known.map(({ agree }) => agree)),
    weight: middle(known.map(({ weight }) => weight)),
    covered: own.length > 0 && few(known.length),
  };
}

/**
 * Compares the perspectives on a statement: D = greatest minus least median of agreement over the perspectives that have
 * one. D >= 2 is a strong divergence, 1 <= D < 2 a divergence, less is agreement.
 *
 * @param answers the ratings of this statement, of living records only
 * @param floor fewest answers of employees or stakeholders that may be shown
 */
export function divergence(
  item: { readonly quadrant: QuadrantKey | null; readonly raisedBy: readonly Perspective[] },
  answers: readonly Answer[],
  floor: number,
): Divergence {
  const views = perspectives.map((perspective) => viewOf(perspective, answers, floor));
  const medians = views.flatMap(({ agree }) => (agree === null ? [] : [agree]));
  const distance = medians.length < 2 ? null : Math.max(...medians) - Math.min(...medians);
  const leadership = views.find(({ perspective }) => perspective === 'leadership')?.agree ?? null;
  const others = views.flatMap(({ perspective, agree }) =>
    perspective === 'leadership' || agree === null ? [] : [agree],
  );
  const helps = item.quadrant === 'S' || item.quadrant === 'O';
  const hinders = item.quadrant === 'W' || item.quadrant === 'T';
  const denied = leadership !== null && leadership <= 2 && others.some((agree) => agree >= 4);
  const alone = leadership !== null && leadership >= 4 && others.some((agree) => agree <= 2);
  const [raiser] = item.raisedBy;
  return {
    views,
    distance,
    verdict: verdictOf(distance),
    blindSpot: (hinders && denied) || (helps && alone),
    treasure: helps && denied,
    silent:
      item.raisedBy.length === 1 && !answers.some(({ perspective }) => perspective !== null && perspective !== raiser),
  };
}

function verdictOf(distance: number | null): Verdict {
  if (distance === null) return 'incomparable';
  if (distance >= 2) return 'strong';
  return distance >= 1 ? 'some' : 'agreed';
}
