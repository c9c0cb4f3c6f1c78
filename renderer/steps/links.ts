import type { Ref } from '../../shared/project/fields/values';
import { type Project, recordsOf } from '../../shared/project/project';
import { type RecordType, recordTypes } from '../../shared/project/record-types';
import type { AnyRecord } from '../../shared/project/records';
import { type Reference, referencesOf } from '../../shared/project/references';

/** Records never change, so the references of each are read once. */
const known = new WeakMap<AnyRecord, readonly Reference[]>();

function references(type: RecordType, record: AnyRecord): readonly Reference[] {
  const found = known.get(record);
  if (found) return found;
  const read = referencesOf(type, record).filter(({ field }) => field !== 'author');
  known.set(record, read);
  return read;
}

export interface Links {
  /** Living records this one refers to. */
  readonly from: readonly Ref[];
  /** Living records that refer to this one. */
  readonly to: readonly Ref[];
}

/** What a record is tied to, each neighbour once, in the order of the method. */
export function linksOf(project: Project, at: Ref): Links {
  const own = recordsOf(project, at.type).find(({ id }) => id === at.id);
  const named = new Set(own ? references(at.type, own).map(({ to }) => to.id) : []);
  const from: Ref[] = [];
  const to: Ref[] = [];
  for (const type of recordTypes) {
    for (const record of recordsOf(project, type)) {
      if (record.deletedAt !== null) continue;
      if (named.has(record.id)) from.push({ type, id: record.id });
      if (references(type, record).some((reference) => reference.to.id === at.id)) to.push({ type, id: record.id });
    }
  }
  return { from, to };
}
