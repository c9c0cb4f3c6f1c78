import { plannedHours } from '../capacity';
import type { Found } from '../finding';
import type { Plan } from '../plan';

/** A person's planned hours exceed their capacity in an ISO week. */
export function g22(plan: Plan): readonly Found[] {
  return [...plannedHours(plan)].flatMap(([id, weeks]): Found[] => {
    const over = weeks.filter((week) => week.over);
    if (over.length === 0) return [];
    const most = over.reduce((a, b) => (b.planned - (b.capacity ?? 0) > a.planned - (a.capacity ?? 0) ? b : a));
    const values = [over.map(({ week }) => week), most.week, most.planned, most.capacity ?? 0];
    return [{ of: [{ type: 'person', id }], fields: ['hoursPerWeek'], values }];
  });
}
