import { compareShallow, computed, untracked } from 'mobx';
import { useMemo } from 'react';
import type { RecordType } from '../../shared/project/record-types';
import { type Plan, planOf } from '../../shared/red-thread/plan';
import { useProject } from '../stores/app-context';

/**
 * Something reckoned out of the plan; reckoned anew only when the frame or one of the named lists has changed. Both
 * arguments must stay the same from draw to draw; what is derived must not depend on the day.
 */
export function usePlan<O>(types: readonly RecordType[], derive: (plan: Plan) => O): O {
  const store = useProject();
  return useMemo(() => {
    const read = computed(() => [store.project.project, ...types.map((type) => store.project.records[type])], {
      equals: compareShallow,
    });
    return computed(() => {
      read.get();
      return derive(
        planOf(
          untracked(() => store.project),
          '',
        ),
      );
    });
  }, [store, types, derive]).get();
}
