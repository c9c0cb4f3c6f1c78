import type { Id } from '../project/fields/values';
import type { Project } from '../project/project';
import type { RecordOf } from '../project/records';
import { isAnonymous } from './divergence';

export type Rating = RecordOf<'rating'>;

/** Fewest answers of employees or stakeholders that are shown where the project says nothing. */
export const DEFAULT_FLOOR = 3;

/** The floor of anonymity of a project, in answers. */
export function floorOf({ project }: Pick<Project, 'project'>): number {
  return project.settings.anonymityFloor ?? DEFAULT_FLOOR;
}

/** Lists never change, so each is sorted by statement once, however many cards ask. */
const known = new WeakMap<readonly Rating[], ReadonlyMap<Id, readonly Rating[]>>();

/** The living answers to a statement. `ratings`: the whole list, the trash included. */
export function answersTo(ratings: readonly Rating[], item: Id): readonly Rating[] {
  let byItem = known.get(ratings);
  if (!byItem) {
    byItem = sorted(ratings);
    known.set(ratings, byItem);
  }
  return byItem.get(item) ?? [];
}

function sorted(ratings: readonly Rating[]): ReadonlyMap<Id, readonly Rating[]> {
  const byItem = new Map<Id, Rating[]>();
  for (const rating of ratings) {
    if (rating.deletedAt !== null || rating.swotItem === null) continue;
    const answers = byItem.get(rating.swotItem);
    if (answers) answers.push(rating);
    else byItem.set(rating.swotItem, [rating]);
  }
  return byItem;
}

/** The answers of a project that stay covered (see `isCoveredAnswer`). */
export function coveredAnswers(project: Project): ReadonlySet<Id> {
  return new Set(project.records.rating.filter((rating) => isCoveredAnswer(project, rating)).map(({ id }) => id));
}

/** Fields of an answer that may be read even while it is covered: what it is about, and from which side. */
const open: readonly string[] = ['swotItem', 'perspective'];

/** Whether a field of an answer is covered together with the answer. */
export const isCoveredField = (name: string): boolean => !open.includes(name);

/**
 * Whether a single answer has to stay covered wherever it could be read: it comes from employees or stakeholders, and
 * fewer of them than the floor have said how far they agree with its statement. An answer in the trash goes with those
 * that are left; one without a statement has nobody to hide among.
 */
export function isCoveredAnswer(project: Project, { perspective, swotItem }: Rating): boolean {
  if (perspective === null || !isAnonymous(perspective)) return false;
  if (swotItem === null) return true;
  const others = answersTo(project.records.rating, swotItem);
  return others.filter((other) => other.perspective === perspective && other.agree !== null).length < floorOf(project);
}
