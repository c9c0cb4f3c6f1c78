import type { RecordOf } from '../../../shared/project/records';

type Phase = Pick<RecordOf<'phase'>, 'id' | 'period'>;
type Measure = Pick<RecordOf<'measure'>, 'id' | 'title' | 'phase' | 'start' | 'milestone'>;

export interface Mark {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly milestone: boolean;
}

/** The measures that begin in a phase: those that belong to it, and those that fall into its time and belong to none. */
export function marksOf(phase: Phase, measures: readonly Measure[]): Mark[] {
  const { period } = phase;
  return measures
    .flatMap(({ id, title, phase: belongs, start, milestone }) => {
      if (start === null) return [];
      const inside = period !== null && start >= period.start && start <= period.end;
      const counts = belongs === phase.id || (belongs === null && inside);
      return counts ? [{ id, title, start, milestone: milestone === true }] : [];
    })
    .sort((a, b) => a.start.localeCompare(b.start));
}
