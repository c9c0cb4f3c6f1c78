import type { Divergence, Perspective } from '../../../shared/red-thread/divergence';

/** A mark on the line from 1 to 5. */
export interface Mark {
  readonly perspective: Perspective;
  /** Median of agreement, 1 to 5. */
  readonly value: number;
  /** Marks that would lie on each other stand in lanes of their own, 0 on top. */
  readonly lane: number;
}

/** Closer than this, two marks cover each other. */
const CLOSE = 0.5;

/** One mark for each perspective that has a median; nothing for those that have none or are covered. */
export function marksOf({ views }: Pick<Divergence, 'views'>): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { perspective, agree } of views) {
    if (agree === null) continue;
    const taken = marks.filter(({ value }) => Math.abs(value - agree) < CLOSE).map(({ lane }) => lane);
    let lane = 0;
    while (taken.includes(lane)) lane += 1;
    marks.push({ perspective, value: agree, lane });
  }
  return marks;
}
