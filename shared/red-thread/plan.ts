import { all } from '../project/edits';
import type { Id, Ref } from '../project/fields/values';
import type { Frame } from '../project/frame';
import type { Project } from '../project/project';
import type { RecordType } from '../project/record-types';
import type { AnyRecord, RecordOf } from '../project/records';
import { titleOf } from '../project/title-of';
import type { Value } from './finding';

/** A project as the red thread reads it on a day: living records only, found by id at once. */
export interface Plan {
  /** The day of the check, ISO. */
  readonly day: string;
  readonly frame: Frame;
  /** All records of a type that are not in the trash. */
  list<T extends RecordType>(type: T): readonly RecordOf<T>[];
  /** The living record with this id. */
  get<T extends RecordType>(type: T, id: Id | null): RecordOf<T> | undefined;
  /** The title of a living record for the team; empty when it has none. */
  title(type: RecordType, id: Id | null): string;
}

interface Living<R> {
  readonly list: readonly R[];
  readonly byId: ReadonlyMap<Id, R>;
}

/** Lists that did not change stay the same objects from edit to edit, so they are sorted out once. */
const kept = new WeakMap<object, Living<unknown>>();

function livingOf<R extends Pick<AnyRecord, 'id' | 'deletedAt'>>(records: readonly R[]): Living<R> {
  const known = kept.get(records) as Living<R> | undefined;
  if (known) return known;
  const list = records.filter(({ deletedAt }) => deletedAt === null);
  const made = { list, byId: new Map(list.map((record) => [record.id, record])) };
  kept.set(records, made);
  return made;
}

/** @param seen is told what was read, so that a result can be kept until that changes */
export function planOf(project: Project, day: string, seen: (what: RecordType | 'project') => void = () => {}): Plan {
  const living = <T extends RecordType>(type: T): Living<RecordOf<T>> => {
    seen(type);
    return livingOf(all(project, type));
  };
  const title = (type: RecordType, id: Id | null): string => {
    const record: AnyRecord | undefined = id === null ? undefined : living(type).byId.get(id);
    const nameOf = (ref: Ref) => title(ref.type, ref.id);
    return record ? titleOf(type, record, { internal: true, whole: false, nameOf, dateOf: (date) => date }) : '';
  };
  return {
    day,
    get frame() {
      seen('project');
      return project.project;
    },
    list: (type) => living(type).list,
    get: (type, id) => (id === null ? undefined : living(type).byId.get(id)),
    title,
  };
}

/** Whether at least one of the ids names a living record. */
export function namesAny(plan: Plan, type: RecordType, ids: readonly Id[]): boolean {
  return ids.some((id) => plan.get(type, id) !== undefined);
}

/** Measures that count as being done: planned, running or done. */
export function activeMeasures(plan: Plan): readonly RecordOf<'measure'>[] {
  return plan.list('measure').filter(isActive);
}

/** Whether a measure is among those: an idea is not decided yet, and what rests or was given up is not done. */
export function isActive({ status }: Pick<RecordOf<'measure'>, 'status'>): boolean {
  return status === 'planned' || status === 'running' || status === 'done';
}

export const isBlank = (text: string): boolean => text.trim() === '';

/** What stands for a record inside a sentence. */
export function nameOf(plan: Plan, type: RecordType, id: Id): Value {
  return plan.title(type, id) || { untitled: type };
}
