import type { Id } from '../project/fields/values';
import type { RecordOf } from '../project/records';
import type { Plan } from './plan';

/** How much was heard of a group. */
export interface Heard {
  readonly observations: number;
  /** Different channels, places offline among them. */
  readonly places: number;
}

const nothing: Heard = { observations: 0, places: 0 };

/** What was heard of each group; groups of which nothing was heard are left out. */
export function heardOf(plan: Plan): ReadonlyMap<Id, Heard> {
  const heard = new Map<Id, { observations: number; places: Set<Id> }>();
  for (const { who, place } of plan.list('observation')) {
    for (const id of new Set(who.filter(({ type }) => type === 'group').map((ref) => ref.id))) {
      const known = heard.get(id) ?? { observations: 0, places: new Set() };
      heard.set(id, known);
      known.observations += 1;
      if (place !== null && plan.get('channel', place)) known.places.add(place);
    }
  }
  return new Map([...heard].map(([id, { observations, places }]) => [id, { observations, places: places.size }]));
}

/** The groups of a goal of which too little was heard yet, with what there is. None: the goal is heard. */
export function unheardGroups(
  plan: Plan,
  goal: Pick<RecordOf<'goal'>, 'groups'>,
  heard: ReadonlyMap<Id, Heard>,
): readonly (Heard & { readonly group: Id })[] {
  const { minObservations, minPlaces } = plan.frame.settings;
  return goal.groups
    .filter((id) => plan.get('group', id))
    .map((group) => ({ group, ...(heard.get(group) ?? nothing) }))
    .filter(({ observations, places }) => observations < (minObservations ?? 3) || places < (minPlaces ?? 2));
}

/** What a goal may say of itself: whether its groups have been heard, and what is still missing. Blocks nothing. */
export interface Hearing {
  /** `nobody`: no group is named, so nobody could be heard. */
  readonly state: 'heard' | 'unheard' | 'nobody';
  /** What is known of the groups that are not heard yet. */
  readonly unheard: readonly (Heard & { readonly group: Id })[];
  readonly minObservations: number;
  readonly minPlaces: number;
}

/** Whether a goal is heard, by the thresholds of the project. */
export function hearingOf(plan: Plan, goal: Pick<RecordOf<'goal'>, 'groups'>): Hearing {
  const { minObservations, minPlaces } = plan.frame.settings;
  const unheard = unheardGroups(plan, goal, heardOf(plan));
  const named = goal.groups.some((id) => plan.get('group', id));
  return {
    state: !named ? 'nobody' : unheard.length > 0 ? 'unheard' : 'heard',
    unheard,
    minObservations: minObservations ?? 3,
    minPlaces: minPlaces ?? 2,
  };
}
