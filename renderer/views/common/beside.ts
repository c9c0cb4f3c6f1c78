import { living } from '../../../shared/project/edits';
import type { Field } from '../../../shared/project/fields/kinds';
import type { Id } from '../../../shared/project/fields/values';
import { secondOnes } from '../../../shared/project/hints/pairs';
import { type Project, recordsOf } from '../../../shared/project/project';
import type { RecordType } from '../../../shared/project/record-types';
import { type AnyRecord, definitions } from '../../../shared/project/records';

/** A record a table of pairs has no cell for, and why. */
export interface Beside {
  readonly id: Id;
  /** A side has no answer, its record lies in the trash, or another record has the cell already. */
  readonly why: 'without' | 'trashed' | 'again';
  /** The side it is about. */
  readonly field: string;
}

/**
 * Records of a type that a table of pairs cannot show, so that none is lost from sight.
 *
 * @param sides the fields that say in which cell a record stands, in the order in which they are asked
 * @param several whether a cell shows every record of its pair
 */
export function besideTable(project: Project, type: RecordType, sides: readonly string[], several: boolean): Beside[] {
  const records: readonly AnyRecord[] = living(project, type);
  const again = new Set(several ? [] : secondOnes(type, records));
  return records.flatMap((record): Beside[] => {
    for (const field of sides) {
      const why = sideless(project, definitions[type].fields, record, field);
      if (why) return [{ id: record.id, why, field }];
    }
    return again.has(record) ? [{ id: record.id, why: 'again', field: sides.at(-1) ?? '' }] : [];
  });
}

function sideless(
  project: Project,
  fields: { readonly [name: string]: Field },
  record: AnyRecord,
  name: string,
): 'without' | 'trashed' | null {
  const value: unknown = Reflect.get(record, name);
  if (value === null) return 'without';
  const field = fields[name];
  if (field?.kind !== 'link') return null;
  const named = recordsOf(project, field.to).find(({ id }) => id === value);
  return named?.deletedAt === null ? null : 'trashed';
}
