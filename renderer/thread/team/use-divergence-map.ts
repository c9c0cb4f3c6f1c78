import { compareShallow, computed } from 'mobx';
import { useMemo } from 'react';
import { type DivergenceMap, divergenceMap } from '../../../shared/red-thread/divergence-map';
import { useProject } from '../../stores/app-context';
import { useFloor } from '../../views/ratings/use-divergence';

/** The map of the open project; reckoned anew only when a statement or an answer has changed. */
export function useDivergenceMap(): DivergenceMap {
  const store = useProject();
  const floor = useFloor();
  return useMemo(() => {
    const items = computed(() => store.living('swotItem'), { equals: compareShallow });
    const ratings = computed(() => store.project.records.rating);
    return computed(() => divergenceMap(items.get(), ratings.get(), floor));
  }, [store, floor]).get();
}
