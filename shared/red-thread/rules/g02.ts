import type { Found } from '../finding';
import type { Plan } from '../plan';

/** A need of intensity 4 or 5 has no added value. */
export function g02(plan: Plan): readonly Found[] {
  const answered = new Set(plan.list('value').flatMap(({ needs }) => needs));
  return plan
    .list('need')
    .filter(({ id, intensity }) => (intensity ?? 0) >= 4 && !answered.has(id))
    .map(({ id, intensity }) => ({ of: [{ type: 'need', id }], values: [intensity ?? 0] }));
}
