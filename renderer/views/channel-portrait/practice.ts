import type { EditContext } from '../../../shared/project/edits';
import { addRecord, living, trashRecord, updateRecord } from '../../../shared/project/edits';
import type { Id } from '../../../shared/project/fields/values';
import type { Project } from '../../../shared/project/project';
import type { RecordOf } from '../../../shared/project/records';

type Experience = RecordOf<'experience'>;
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
  if (record) return updateRecord(project, 'experience', record.id, { level }, context);
  return level === null ? project : addRecord(project, 'experience', { person, channel, level }, context).project;
}
