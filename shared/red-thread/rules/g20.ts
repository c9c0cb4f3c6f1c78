import type { Found } from '../finding';
import { isBlank, type Plan } from '../plan';

/** A metric has no baseline, or nobody knows it, or it is not said how it is measured. */
export function g20(plan: Plan): readonly Found[] {
  return plan.list('metric').flatMap(({ id, baseline, method }): Found[] => {
    const fields = [...(isKnown(baseline) ? [] : ['baseline']), ...(isBlank(method) ? ['method'] : [])];
    return fields.length === 0 ? [] : [{ of: [{ type: 'metric', id }], fields }];
  });
}

function isKnown(baseline: number | string | null): boolean {
  if (typeof baseline !== 'string') return baseline !== null;
  return !['', 'unbekannt', 'unknown'].includes(baseline.trim().toLowerCase());
}
