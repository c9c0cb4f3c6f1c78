import * as v from 'valibot';
import { commonFields } from './define-record';
import { type EditContext, find, updateRecord } from './edits';
import { emptyValue } from './fields/empty';
import type { Field, Fields } from './fields/kinds';
import { fieldSchema } from './fields/schema';
import type { Id, Json, Ref } from './fields/values';
import { type Project, recordsOf } from './project';
import type { RecordType } from './record-types';
import { type AnyRecord, definitions, type RecordOf } from './records';

export type Change = RecordOf<'change'>;
export type ChangeEdit = Change['edits'][number];
type Now = Pick<EditContext, 'now'>;

/** Why an edit cannot be written: its record is gone, its field is not named or unknown, its value does not fit. */
export type EditProblem = 'record' | 'field' | 'value';

/** What somebody has said for themselves; no decision of others changes it, and no change repeats it. */
export function isPersonal(type: RecordType): boolean {
  return type === 'rating' || type === 'belief' || type === 'pulse';
}

/** Fields a change may name: those of the type's declaration, and the note; none of what one person has said. */
export function changeableFields(type: RecordType): Fields {
  if (isPersonal(type)) return {};
  return { ...definitions[type].fields, note: commonFields.note };
}

/** The declaration of the field an edit names, or `undefined`. */
export function fieldOf({ record, field }: Pick<ChangeEdit, 'record' | 'field'>): Field | undefined {
  if (!record) return undefined;
  const fields = changeableFields(record.type);
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

function recordAt(project: Project, { type, id }: Ref): AnyRecord | undefined {
  return recordsOf(project, type).find((record) => record.id === id);
}

/** What stands now in the field an edit names; `undefined` when there is no such record or field. */
export function presentValue(project: Project, edit: Pick<ChangeEdit, 'record' | 'field'>): Json | undefined {
  const record = edit.record && recordAt(project, edit.record);
  return record && fieldOf(edit) ? (Reflect.get(record, edit.field) as Json) : undefined;
}

/** The value an edit writes: an answer taken away is the empty value of its field, not `null`. */
function newValue(field: Field, value: Json): unknown {
  return value ?? emptyValue(field);
}

/** What stops an edit from being written, or `null`. */
export function problemOf(project: Project, edit: ChangeEdit): EditProblem | null {
  const record = edit.record && recordAt(project, edit.record);
  if (!record || record.deletedAt !== null) return 'record';
  const field = fieldOf(edit);
  if (!field) return 'field';
  return v.is(fieldSchema(field), newValue(field, edit.new)) ? null : 'value';
}

/** Whether a change can be accepted: it is not accepted yet, has edits, and each of them can be written. */
export function isAcceptable(project: Project, change: Change): boolean {
  const ready = change.edits.length > 0 && change.edits.every((edit) => problemOf(project, edit) === null);
  return change.state !== 'accepted' && ready;
}

function write(project: Project, { record, field }: ChangeEdit, value: unknown, context: Now): Project {
  if (!record) return project;
  const patch: Record<string, unknown> = { [field]: value };
  return updateRecord<RecordType>(project, record.type, record.id, patch, context);
}

/**
 * Writes the new values of a change into the plan, keeps what stood there as `old`, and notes the day of the decision
 * where none is given. All or nothing: the same project comes back when one of the edits cannot be written.
 */
export function acceptChange(project: Project, id: Id, today: string, context: Now): Project {
  const change = find(project, 'change', id);
  if (!change || !isAcceptable(project, change)) return project;
  let plan = project;
  const edits = change.edits.map((edit) => {
    const old = presentValue(plan, edit) ?? null;
    const field = fieldOf(edit);
    if (field) plan = write(plan, edit, newValue(field, edit.new), context);
    return { ...edit, old };
  });
  return updateRecord(plan, 'change', id, { edits, state: 'accepted', date: change.date ?? today }, context);
}

/** Edits of an accepted change whose field says something else by now; taking the change back would lose that. */
export function changedSince(project: Project, change: Change): readonly ChangeEdit[] {
  const last = new Map(change.edits.map((edit) => [`${edit.record?.id}/${edit.field}`, edit]));
  return [...last.values()].filter((edit) => {
    const field = fieldOf(edit);
    const present = presentValue(project, edit);
    return field && present !== undefined && JSON.stringify(present) !== JSON.stringify(newValue(field, edit.new));
  });
}

/** Takes an accepted change back: what stood there before stands there again, the last edit first. */
export function revertChange(project: Project, id: Id, context: Now): Project {
  const change = find(project, 'change', id);
  if (change?.state !== 'accepted') return project;
  const restored = change.edits.reduceRight((plan, edit) => {
    const field = fieldOf(edit);
    const fits = field && v.is(fieldSchema(field), newValue(field, edit.old));
    return fits ? write(plan, edit, newValue(field, edit.old), context) : plan;
  }, project);
  return updateRecord(restored, 'change', id, { state: 'reverted' }, context);
}

/** Says no to a change that is not in the plan; the plan stays as it is. */
export function rejectChange(project: Project, id: Id, today: string, context: Now): Project {
  const change = find(project, 'change', id);
  if (!change || change.state === 'accepted') return project;
  return updateRecord(project, 'change', id, { state: 'rejected', date: change.date ?? today }, context);
}
