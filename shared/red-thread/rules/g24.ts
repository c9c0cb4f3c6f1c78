import type { Found } from '../finding';
import type { Plan } from '../plan';

/** The horizon has begun, and the next look at the course is missing or lies in the past. */
export function g24(plan: Plan): readonly Found[] {
  const { horizon } = plan.frame;
  if (!horizon || horizon.start > plan.day) return [];
  const reviews = plan.list('review');
  // A review that is itself still to come is the next one.
  const isAhead = (date: string | null, next: string | null) => (next ?? '') >= plan.day || (date ?? '') > plan.day;
  if (reviews.some(({ date, next }) => isAhead(date, next))) return [];
  const [last] = reviews.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  const values = last?.next ? [{ date: last.next }] : [];
  return [last ? { of: [{ type: 'review', id: last.id }], fields: ['next'], values } : { of: [] }];
}
