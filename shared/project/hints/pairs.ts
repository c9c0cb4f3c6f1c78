import { isObject } from '../../support/is-object';
import type { Id } from '../fields/values';
import type { RecordType } from '../record-types';
import { type AnyRecord, definitions } from '../records';

/** What a record of a pair joins, the same for all that join the same; `null` while one side is missing. */
export function pairOf(type: RecordType, record: AnyRecord): string | null {
  const { pair } = definitions[type];
  if (!pair) return null;
  const sides = pair.map((name) => sideOf(Reflect.get(record, name)));
  return sides.includes('') ? null : sides.join(' / ');
}

/** Names count as the same whatever their capitals and the spaces around them. */
function sideOf(value: unknown): string {
  if (typeof value === 'string') return value.trim().toLocaleLowerCase();
  return isObject(value) && typeof value.id === 'string' ? value.id : '';
}

/** The records that join what an earlier one of the list joins already. */
export function secondOnes<R extends AnyRecord>(type: RecordType, records: readonly R[]): readonly R[] {
  const seen = new Set<string>();
  return records.filter((record) => {
    const pair = pairOf(type, record);
    if (pair === null) return false;
    const known = seen.has(pair);
    seen.add(pair);
    return known;
  });
}

/** Whether another living record joins the same. */
export function hasTwin(type: RecordType, record: AnyRecord, records: readonly AnyRecord[]): boolean {
  const pair = pairOf(type, record);
  const isTwin = (other: { readonly id: Id }) => other.id !== record.id;
  return (
    pair !== null && records.some((other) => other.deletedAt === null && isTwin(other) && pairOf(type, other) === pair)
  );
}
