import { useCallback } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import { type Hearing, hearingOf } from '../../../shared/red-thread/listening';
import type { Plan } from '../../../shared/red-thread/plan';
import { useReckoned } from '../common/use-reckoned';

/** Whether the groups of a goal have been heard; `null` when the goal is not there. */
export function useHearing(goal: Id): Hearing | null {
  const reckon = useCallback(
    (plan: Plan) => {
      const found = plan.get('goal', goal);
      return found ? hearingOf(plan, found) : null;
    },
    [goal],
  );
  return useReckoned(reckon);
}
