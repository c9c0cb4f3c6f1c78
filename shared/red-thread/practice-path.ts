import { addRecord, type EditContext, type Patch } from '../project/edits';
import type { Id } from '../project/fields/values';
import type { Project } from '../project/project';
import { addDays } from '../support/dates';
import { activeMeasures, type Plan } from './plan';
import { responsibleFor } from './practice';

/** From listening to a word of one's own, in this order. */
export const practiceSteps = ['read', 'comment', 'takePart', 'post'] as const;
export type PracticeStep = (typeof practiceSteps)[number];

/** First and last day of each step, counted from the start: two weeks in all. */
const days: { readonly [S in PracticeStep]: readonly [first: number, last: number] } = {
  read: [0, 3],
  comment: [4, 6],
  takePart: [7, 10],
  post: [11, 13],
};

/** What stands in the measures; in the language in which the project is written. */
export type PracticeWords = {
  readonly [S in PracticeStep]: { readonly title: (channel: string) => string; readonly description: string };
};

export interface PracticePath {
  readonly channel: Id;
  /** ISO date of the first day. */
  readonly start: string;
  /** Who practises; none: those responsible for the channel. */
  readonly person: Id | null;
}

/**
 * Four measures with which somebody gets to know a channel before speaking there as the house: for the groups that are
 * present there (else those the decision names) and their goals. Each asks nothing of people, so it gives.
 */
export function practicePath(
  plan: Plan,
  { channel, start, person }: PracticePath,
  words: PracticeWords,
): Patch<'measure'>[] {
  const place = plan.get('channel', channel);
  if (!place) return [];
  const there = plan
    .list('presence')
    .flatMap((presence) => (presence.channel === channel && presence.share !== 0 ? (presence.group ?? []) : []));
  const named = there.length > 0 ? there : place.decisionGroups;
  const groups = [...new Set(named)].filter((id) => plan.get('group', id));
  const goals = plan.list('goal').filter((goal) => goal.groups.some((id) => groups.includes(id)));
  const responsible = person ? [person] : responsibleFor(plan, channel, activeMeasures(plan));
  return practiceSteps.map((step) => {
    const [first, last] = days[step];
    const begins = addDays(start, first);
    return {
      title: words[step].title(place.name),
      description: words[step].description,
      kind: 'training',
      status: 'planned',
      giving: 'gives',
      goals: goals.map(({ id }) => id),
      groups,
      channel: [channel],
      responsible,
      phase: phaseOn(plan, begins),
      start: begins,
      end: addDays(start, last),
    };
  });
}

/** The phase a day falls into. */
function phaseOn(plan: Plan, day: string): Id | null {
  const phase = plan.list('phase').find(({ period }) => period && period.start <= day && day <= period.end);
  return phase?.id ?? null;
}

/** Adds the measures of a path, each after the one before it. */
export function addPracticePath(project: Project, path: readonly Patch<'measure'>[], context: EditContext): Project {
  let before: Id | null = null;
  let after = project;
  for (const measure of path) {
    const added: ReturnType<typeof addRecord> = addRecord(
      after,
      'measure',
      { ...measure, dependsOn: before ? [before] : [] },
      context,
    );
    [after, before] = [added.project, added.id];
  }
  return after;
}
