import type { Id } from '../project/fields/values';
import type { RecordOf } from '../project/records';
import { nameOfWeek } from '../support/weeks';
import { timesPerWeek } from './effort';
import { activeMeasures, type Plan } from './plan';

/** One ISO week of a person, in hours. */
export interface WeekLoad {
  /** `2026-W33`. */
  readonly week: string;
  readonly planned: number;
  /** `null` while it is not known. */
  readonly capacity: number | null;
  readonly over: boolean;
}

/** Two decimals: what a day's share of a weekly hour loses in rounding is no overload. */
export const rounded = (hours: number): number => Math.round(hours * 100) / 100;

/** Hours a person has in an ISO week (`2026-W33`): exceptions first, else those of every week; `null` when unknown. */
export function capacityIn(person: RecordOf<'person'>, week: string): number | null {
  return person.exceptions.find((exception) => exception.week.trim() === week)?.hours ?? person.hoursPerWeek;
}

/** Every person has the same weeks. */
const names = new Map<number, string>();

/** `nameOfWeek`, worked out once for each week. */
export function nameOnce(week: number): string {
  const name = names.get(week) ?? nameOfWeek(week);
  names.set(week, name);
  return name;
}

/** Tells of each effort of an active measure which person puts how many hours into which week (by its count). */
export function eachEffort(
  plan: Plan,
  tell: (person: Id, week: number, hours: number, measure: RecordOf<'measure'>) => void,
): void {
  const { horizon } = plan.frame;
  for (const measure of activeMeasures(plan)) {
    const times = measure.efforts.length === 0 ? [] : [...timesPerWeek(measure, horizon)];
    for (const { person, hours: each } of measure.efforts) {
      if (!each || person === null || !plan.get('person', person)) continue;
      for (const [week, often] of times) tell(person, week, often * each, measure);
    }
  }
}

/** Hours of active measures for each person and week; persons and weeks without any are left out. */
export function plannedHours(plan: Plan): ReadonlyMap<Id, readonly WeekLoad[]> {
  const hours = new Map<Id, Map<number, number>>();
  eachEffort(plan, (person, week, each) => {
    const weeks = hours.get(person) ?? new Map<number, number>();
    hours.set(person, weeks);
    weeks.set(week, (weeks.get(week) ?? 0) + each);
  });
  return new Map([...hours].map(([id, weeks]) => [id, loadOf(plan.get('person', id), weeks)]));
}

function loadOf(person: RecordOf<'person'> | undefined, weeks: ReadonlyMap<number, number>): readonly WeekLoad[] {
  const inOrder = [...weeks].sort(([a], [b]) => a - b);
  return inOrder.map(([count, sum]) => {
    const week = nameOnce(count);
    const planned = rounded(sum);
    const capacity = person ? capacityIn(person, week) : null;
    return { week, planned, capacity, over: capacity !== null && planned > capacity };
  });
}
