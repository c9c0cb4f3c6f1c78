import type { Currency, Id, Money } from '../../../shared/project/fields/values';
import type { RecordOf } from '../../../shared/project/records';
import { occurrences } from './repeat';

type Measure = RecordOf<'measure'>;

export interface MeasureFilter {
  readonly person: Id | null;
  readonly status: Measure['status'];
  /** Part of the title, in any case. */
  readonly text: string;
}

export const noFilter: MeasureFilter = { person: null, status: null, text: '' };

/** Whether a measure passes; its person is responsible, deputy or puts hours in. */
export function passes(measure: Measure, filter: MeasureFilter): boolean {
  const { person, status, text } = filter;
  const people = [...measure.responsible, measure.deputy, ...measure.efforts.map((effort) => effort.person)];
  return (
    (person === null || people.includes(person)) &&
    (status === null || measure.status === status) &&
    measure.title.toLowerCase().includes(text.trim().toLowerCase())
  );
}

export type MeasureRow =
  | { readonly kind: 'phase'; readonly phase: Id | null; readonly count: number }
  | { readonly kind: 'measure'; readonly measure: Measure };

/**
 * The rows of the table. Grouped: each phase as a head with its measures, then those without a (living) phase.
 *
 * @param phases ids of the phases in the order of the arc; `null` for a flat table
 */
export function measureRows(measures: readonly Measure[], phases: readonly Id[] | null): MeasureRow[] {
  const rows = (list: readonly Measure[]): MeasureRow[] => list.map((measure) => ({ kind: 'measure', measure }));
  if (!phases) return rows(measures);
  const without = measures.filter(({ phase }) => phase === null || !phases.includes(phase));
  const groups = [
    ...phases.map((phase) => ({ phase, list: measures.filter((measure) => measure.phase === phase) })),
    { phase: null, list: without },
  ];
  return groups
    .filter(({ list }) => list.length > 0)
    .flatMap(({ phase, list }) => [{ kind: 'phase' as const, phase, count: list.length }, ...rows(list)]);
}

/** Hours of one repetition, all people together. */
export function hoursOf({ efforts }: Pick<Measure, 'efforts'>): number {
  return efforts.reduce((sum, { hours }) => sum + (hours ?? 0), 0);
}

export interface Sums {
  /** Hours over all repetitions up to the end of the horizon. */
  readonly hours: number;
  /** Costs as they stand, one sum for each currency. */
  readonly costs: readonly Money[];
}

/** Sums of what is shown; dropped measures cost nothing. */
export function sumsOf(measures: readonly Measure[], horizonEnd: string | null): Sums {
  const counted = measures.filter(({ status }) => status !== 'dropped');
  const hours = counted.reduce((sum, m) => sum + hoursOf(m) * occurrences(m.start, m.end, m.repeat, horizonEnd), 0);
  const byCurrency = new Map<Currency, number>();
  for (const { cost } of counted) {
    if (cost) byCurrency.set(cost.currency, (byCurrency.get(cost.currency) ?? 0) + cost.amount);
  }
  return { hours, costs: [...byCurrency].map(([currency, amount]) => ({ currency, amount })) };
}
