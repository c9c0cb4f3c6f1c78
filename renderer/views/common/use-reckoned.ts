import { compareStructural, computed } from 'mobx';
import { useMemo } from 'react';
import type { Plan } from '../../../shared/red-thread/plan';
import { remember } from '../../../shared/red-thread/remember';
import { useProject } from '../../stores/app-context';
import { useToday } from './clock';

/**
 * Something worked out of the plan as the red thread reads it, for observers: reckoned anew only when a record it read
 * has changed, drawn anew only when the outcome differs. Keep `reckon` the same function.
 */
export function useReckoned<T>(reckon: (plan: Plan) => T): T {
  const store = useProject();
  const today = useToday();
  return useMemo(() => {
    const ask = remember(reckon);
    return computed(() => ask(store.project, today()), { equals: compareStructural });
  }, [store, today, reckon]).get();
}
