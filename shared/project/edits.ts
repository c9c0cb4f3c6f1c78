import type { OpenReason } from './define-record';
import type { Id } from './fields/values';
import type { Frame } from './frame';
import type { Project } from './project';
import type { RecordType } from './record-types';
import type { AnyRecord, RecordOf } from './records';
import { newRecord } from './records/new-record';

/** What an edit cannot know by itself. */
export interface EditContext {
  /** ISO date-time of the edit. */
  readonly now: string;
  readonly newId: () => Id;
  /** The person of the setting "Ich bin …". */
  readonly author: Id | null;
}

export type Patch<T extends RecordType> = Partial<Omit<RecordOf<T>, 'id' | 'created' | 'updated'>>;

/** All records of a type that are not in the trash. */
export function living<T extends RecordType>(project: Project, type: T): readonly RecordOf<T>[] {
  return all(project, type).filter((record) => record.deletedAt === null);
}

/** All records of a type, the trash included. */
export function all<T extends RecordType>(project: Project, type: T): readonly RecordOf<T>[] {
  return project.records[type];
}

/** The record with this id, also from the trash. */
export function find<T extends RecordType>(project: Project, type: T, id: Id | null): RecordOf<T> | undefined {
  return all(project, type).find((record) => record.id === id);
}

function replaceAll<T extends RecordType>(project: Project, type: T, records: readonly RecordOf<T>[]): Project {
  return { ...project, records: { ...project.records, [type]: records } };
}

/** Adds a record with the given values at `index` (default: last); its id comes from the context. */
export function addRecord<T extends RecordType>(
  project: Project,
  type: T,
  values: Patch<T>,
  context: EditContext,
  index?: number,
): { readonly project: Project; readonly id: Id } {
  const id = context.newId();
  const record = { ...newRecord(type, { id, now: context.now, author: context.author }), ...values };
  const before = all(project, type);
  const at = index ?? before.length;
  return { project: replaceAll(project, type, [...before.slice(0, at), record, ...before.slice(at)]), id };
}

/** Changes fields of one record; the same project comes back when the id is unknown. */
export function updateRecord<T extends RecordType>(
  project: Project,
  type: T,
  id: Id,
  patch: Patch<T>,
  context: Pick<EditContext, 'now'>,
): Project {
  const before = all(project, type);
  if (!before.some((record) => record.id === id)) return project;
  return replaceAll(
    project,
    type,
    before.map((record) => (record.id === id ? { ...record, ...patch, updated: context.now } : record)),
  );
}

export function updateFrame(project: Project, patch: Partial<Frame>): Project {
  return { ...project, project: { ...project.project, ...patch } };
}

/** Moves a record to the trash; everything that refers to it stays as it is, so it comes back whole. */
export function trashRecord(project: Project, type: RecordType, id: Id, context: Pick<EditContext, 'now'>): Project {
  return updateRecord<RecordType>(project, type, id, { deletedAt: context.now }, context);
}

export function restoreRecord(project: Project, type: RecordType, id: Id, context: Pick<EditContext, 'now'>): Project {
  return updateRecord<RecordType>(project, type, id, { deletedAt: null }, context);
}

/** Puts a record before the one that now stands at `index` among the living ones of its type. */
export function moveRecord(project: Project, type: RecordType, id: Id, index: number): Project {
  const records: readonly AnyRecord[] = project.records[type];
  const moved = records.find((record) => record.id === id);
  if (!moved) return project;
  const others = records.filter((record) => record.id !== id);
  const target = others.filter((record) => record.deletedAt === null)[index];
  const at = target ? others.indexOf(target) : others.length;
  const records2 = [...others.slice(0, at), moved, ...others.slice(at)];
  return { ...project, records: { ...project.records, [type]: records2 } };
}

/** Leaves a field (or with `*` the whole record) open on purpose; `null` takes the decision back. */
export function setOpen(
  project: Project,
  target: { readonly type: RecordType; readonly id: Id } | 'frame',
  field: string,
  reason: OpenReason | null,
  context: Pick<EditContext, 'now'>,
): Project {
  const current = target === 'frame' ? project.project.open : find(project, target.type, target.id)?.open;
  if (!current) return project;
  const { [field]: _, ...others } = current;
  const open = reason ? { ...others, [field]: reason } : others;
  if (target === 'frame') return updateFrame(project, { open });
  return updateRecord<RecordType>(project, target.type, target.id, { open }, context);
}
