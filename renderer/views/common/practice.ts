import type { EditContext, Patch } from '../../../shared/project/edits';
import { addRecord, living, trashRecord, updateRecord } from '../../../shared/project/edits';
import type { Id } from '../../../shared/project/fields/values';
import type { Project } from '../../../shared/project/project';
import type { RecordOf } from '../../../shared/project/records';

export type Experience = RecordOf<'experience'>;
export type Level = NonNullable<Experience['level']>;

/** What a person has said about a place. There should be one record for each pair; if not, the first one counts and the others are named. */
export function practiceOf(
  experiences: readonly Experience[],
  person: Id,
  channel: Id,
): { readonly record: Experience | null; readonly others: readonly Experience[] } {
  const found = experiences.filter((each) => each.person === person && each.channel === channel);
  return { record: found[0] ?? null, others: found.slice(1) };
}

/** Notes how well a person knows a place, in the record of this pair; `null` takes the answer back. */
export function setPractice(
  project: Project,
  person: Id,
  channel: Id,
  level: Level | null,
  context: EditContext,
): Project {
  const { record } = practiceOf(living(project, 'experience'), person, channel);
  if (record && level === null) return trashRecord(project, 'experience', record.id, context);
  return level === null ? project : noteProof(project, person, channel, { level }, context);
}

/** Notes the level of a pair or what proves it; a pair nobody has asked about yet gets its record. */
export function noteProof(
  project: Project,
  person: Id,
  channel: Id,
  patch: Pick<Patch<'experience'>, 'level' | 'since' | 'proof'>,
  context: EditContext,
): Project {
  const { record } = practiceOf(living(project, 'experience'), person, channel);
  if (record) return updateRecord(project, 'experience', record.id, patch, context);
  return addRecord(project, 'experience', { person, channel, ...patch }, context).project;
}
