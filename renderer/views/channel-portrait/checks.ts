import type { EditContext } from '../../../shared/project/edits';
import { addRecord, living, trashRecord, updateRecord } from '../../../shared/project/edits';
import type { Id } from '../../../shared/project/fields/values';
import type { Project } from '../../../shared/project/project';
import type { RecordOf } from '../../../shared/project/records';
import { check as definition } from '../../../shared/project/records/check';

type Check = RecordOf<'check'>;
export type CheckKind = NonNullable<Check['kind']>;
export type CheckState = NonNullable<Check['state']>;

/** What can have to be cleared about a place, in the order of the declaration. */
export const checkKinds = definition.fields.kind.options;

export function checkOf(checks: readonly Check[], channel: Id, kind: CheckKind): Check | null {
  return checks.find((check) => check.of?.type === 'channel' && check.of.id === channel && check.kind === kind) ?? null;
}

/** Notes how far a legal question of a place is cleared; `null` takes the answer back. */
export function setCheck(
  project: Project,
  channel: Id,
  kind: CheckKind,
  state: CheckState | null,
  context: EditContext,
): Project {
  const found = checkOf(living(project, 'check'), channel, kind);
  if (found && state === null) return trashRecord(project, 'check', found.id, context);
  if (found) return updateRecord(project, 'check', found.id, { state }, context);
  if (state === null) return project;
  return addRecord(project, 'check', { of: { type: 'channel', id: channel }, kind, state }, context).project;
}

/** How many questions of a place nobody has cleared: not answered, to do or unclear. */
export function uncleared(checks: readonly Check[], channel: Id): number {
  return checkKinds.filter((kind) => {
    const state = checkOf(checks, channel, kind)?.state ?? null;
    return state !== 'ok' && state !== 'not_applicable';
  }).length;
}
