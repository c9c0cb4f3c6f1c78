import type { Id } from '../project/fields/values';
import type { Plan } from './plan';

/** A goal beside an interest of a group it is for. */
export interface LinkedPair {
  readonly goal: Id;
  readonly group: Id;
  readonly interest: Id;
  readonly compared: boolean;
}

/** How far our goals are held against the interests of the very groups they are for. */
export interface Alignment {
  readonly pairs: readonly LinkedPair[];
  /** Groups named by a goal of which no interest is known, so that nothing can be compared. */
  readonly withoutInterest: readonly Id[];
  /** Every goal with a group is compared with all interests of all its groups. */
  readonly complete: boolean;
}

/** The comparison of goals and linked groups; pairs of a goal and a group it is not for may stay empty. */
export function alignmentOf(plan: Plan): Alignment {
  const compared = new Set(plan.list('fit').flatMap((fit) => (fit.value ? `${fit.goal} ${fit.interest}` : [])));
  const interests = plan.list('interest');
  const linked = plan
    .list('goal')
    .flatMap((goal) =>
      goal.groups.filter((group) => plan.get('group', group)).map((group) => ({ goal: goal.id, group })),
    );
  const pairs = linked.flatMap(({ goal, group }) =>
    interests
      .filter((interest) => interest.group === group)
      .map(({ id }) => ({ goal, group, interest: id, compared: compared.has(`${goal} ${id}`) })),
  );
  const known = new Set(pairs.map(({ group }) => group));
  const withoutInterest = [...new Set(linked.map(({ group }) => group))].filter((group) => !known.has(group));
  const complete = linked.length > 0 && withoutInterest.length === 0 && pairs.every((pair) => pair.compared);
  return { pairs, withoutInterest, complete };
}
