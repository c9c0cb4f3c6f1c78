import type { Field } from '../fields/kinds';
import type { Id } from '../fields/values';
import { type Project, recordsOf } from '../project';
import type { RecordType } from '../record-types';
import { type AnyRecord, definitions } from '../records';

/** Whether following this field from record to record must never come back to where it began. */
export function isAcyclic(field: Field | undefined): boolean {
  return (field?.kind === 'link' || field?.kind === 'links') && field.acyclic === true;
}

/** Ids a record names in such a field. */
function namedIn(record: AnyRecord, field: string): readonly Id[] {
  const value: unknown = Reflect.get(record, field);
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value : [];
}

/**
 * The records from which a field leads to this one, over however many others, and the record itself: naming one of
 * them in the field would close a circle.
 */
function leadingTo(records: readonly AnyRecord[], field: string, id: Id): ReadonlySet<Id> {
  const namers = new Map<Id, Id[]>();
  for (const record of records) {
    for (const named of namedIn(record, field)) {
      const known = namers.get(named);
      if (known) known.push(record.id);
      else namers.set(named, [record.id]);
    }
  }
  const found = new Set([id]);
  // A set hands out what is added while it is walked, and holds each record once: circles come to an end.
  for (const each of found) for (const namer of namers.get(each) ?? []) found.add(namer);
  return found;
}

/**
 * What may not be named in a field of a record because it leads back to it; nothing where circles do not matter. The
 * trash counts, since what lies there can come back.
 */
export function barredIn(project: Project, type: RecordType, id: Id, field: string): ReadonlySet<Id> {
  const fields: { readonly [name: string]: Field } = definitions[type].fields;
  return isAcyclic(fields[field]) ? leadingTo(recordsOf(project, type), field, id) : nothing;
}

const nothing: ReadonlySet<Id> = new Set();

/** Whether a record comes back to itself along a field, over living records only. */
export function isInCircle(project: Project, type: RecordType, record: AnyRecord, field: string): boolean {
  const named = namedIn(record, field);
  if (named.length === 0) return false;
  const living = recordsOf(project, type).filter(({ deletedAt }) => deletedAt === null);
  const leading = leadingTo(living, field, record.id);
  return named.some((id) => leading.has(id));
}
