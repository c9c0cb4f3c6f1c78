import { compareStructural, computed } from 'mobx';
import { useMemo } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import { answersTo, floorOf } from '../../../shared/red-thread/answers';
import { type Divergence, divergence } from '../../../shared/red-thread/divergence';
import { useProject } from '../../stores/app-context';

/** The floor of anonymity of the open project. */
export function useFloor(): number {
  const store = useProject();
  return useMemo(() => computed(() => floorOf(store.project)), [store]).get();
}

/** How the perspectives see a statement; draws again only when the outcome differs. */
export function useDivergence(id: Id): Divergence | null {
  const store = useProject();
  const floor = useFloor();
  return useMemo(
    () =>
      computed(
        () => {
          const item = store.find('swotItem', id);
          return item ? divergence(item, answersTo(store.project.records.rating, id), floor) : null;
        },
        { equals: compareStructural },
      ),
    [store, id, floor],
  ).get();
}
