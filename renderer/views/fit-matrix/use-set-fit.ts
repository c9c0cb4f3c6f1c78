import type { Patch } from '../../../shared/project/edits';
import type { Id } from '../../../shared/project/fields/values';
import { useProject } from '../../stores/app-context';
import { setFit } from './pairs';

/** Notes mark or bridge of a pair, in one step that can be undone; what is typed in one go is one step too. */
export function useSetFit(goal: Id, interest: Id): (patch: Pick<Patch<'fit'>, 'value' | 'bridge'>) => void {
  const store = useProject();
  return (patch) =>
    store.together(
      { act: 'change', type: 'fit' },
      (project, context) => setFit(project, goal, interest, patch, context),
      `fit/${goal}/${interest}/${Object.keys(patch).join()}`,
    );
}
