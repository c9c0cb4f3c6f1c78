import type { EditContext, Patch } from '../../../shared/project/edits';
import { addRecord, living, trashRecord, updateRecord } from '../../../shared/project/edits';
import type { Id } from '../../../shared/project/fields/values';
import type { Project } from '../../../shared/project/project';
import type { RecordOf } from '../../../shared/project/records';
import { fit as definition } from '../../../shared/project/records/fit';

export type Fit = RecordOf<'fit'>;
export type FitValue = NonNullable<Fit['value']>;

/** The four marks, in the order of the figures that set them. */
export const marks = definition.fields.value.options;

/** The interests of one group; `null` for those nobody has assigned. */
export interface Bundle {
  readonly group: Id | null;
  readonly interests: readonly Id[];
}

/** Interests by their group in the order of the groups; those without a living group stand last. */
export function bundles(
  interests: readonly Pick<RecordOf<'interest'>, 'id' | 'group'>[],
  groups: readonly { readonly id: Id }[],
): readonly Bundle[] {
  const of = (group: Id) => interests.filter((interest) => interest.group === group).map(({ id }) => id);
  const named = groups.map(({ id }) => ({ group: id, interests: of(id) }));
  const rest = interests.filter(({ group }) => !groups.some(({ id }) => id === group)).map(({ id }) => id);
  return [...named, { group: null, interests: rest }].filter((bundle) => bundle.interests.length > 0);
}

/** The comparison of a pair. There should be one record for each; if not, the first one counts. */
export function fitAt(fits: readonly Fit[], goal: Id, interest: Id): Fit | null {
  return fits.find((fit) => fit.goal === goal && fit.interest === interest) ?? null;
}

/** A conflict that nothing bridges yet. */
export function lacksBridge(fit: Pick<Fit, 'value' | 'bridge'> | null): boolean {
  return fit?.value === 'conflict' && fit.bridge.trim() === '';
}

/** Notes something about a pair in its one record; without mark and bridge nothing is left of it. */
export function setFit(
  project: Project,
  goal: Id,
  interest: Id,
  patch: Pick<Patch<'fit'>, 'value' | 'bridge'>,
  context: EditContext,
): Project {
  const found = fitAt(living(project, 'fit'), goal, interest);
  const { value = null, bridge = '' } = { ...found, ...patch };
  const empty = value === null && bridge.trim() === '';
  if (!found) return empty ? project : addRecord(project, 'fit', { goal, interest, value, bridge }, context).project;
  return empty
    ? trashRecord(project, 'fit', found.id, context)
    : updateRecord(project, 'fit', found.id, patch, context);
}

/** The mark a key stands for: a figure from 1 to 4, or its letter; `null` for any other key. */
export function markOfKey(key: string, letters: { readonly [V in FitValue]: string }): FitValue | null {
  const figure = /^[1-4]$/.test(key) ? marks[Number(key) - 1] : undefined;
  return figure ?? marks.find((mark) => letters[mark] === key.toUpperCase()) ?? null;
}
