import type { Found } from '../finding';
import { heardOf, unheardGroups } from '../listening';
import { nameOf, type Plan } from '../plan';

/** A goal is not heard: one of its groups has too few observations, or from too few places. */
export function g04(plan: Plan): readonly Found[] {
  const heard = heardOf(plan);
  const { minObservations, minPlaces } = plan.frame.settings;
  return plan.list('goal').flatMap((goal): Found[] => {
    const unheard = unheardGroups(plan, goal, heard);
    if (unheard.length === 0) return [];
    const groups = unheard.map(({ group }) => nameOf(plan, 'group', group));
    return [
      {
        of: [{ type: 'goal', id: goal.id }],
        fields: ['groups'],
        values: [groups, minObservations ?? 3, minPlaces ?? 2],
      },
    ];
  });
}
