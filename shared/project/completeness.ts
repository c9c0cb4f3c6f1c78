import { isRare } from '../method/steps';
import type { OpenFields } from './define-record';
import { isFilled, startsFilled } from './fields/empty';
import type { Fields } from './fields/kinds';
import { frameFields } from './frame';
import { type Project, recordsOf } from './project';
import { type RecordType, recordTypes } from './record-types';
import { type AnyRecord, definitions } from './records';

/**
 * How far something is thought through: needed fields that are filled or left open on purpose, of all needed ones.
 * What a field starts with is nobody's thought, so fields with a starting value are asked for only where they stand empty.
 */
export interface Completeness {
  readonly done: number;
  readonly needed: number;
}

/** Fields left open on purpose count as decided; `*` covers the whole record. */
export function completenessOf(fields: Fields, values: object, open: OpenFields): Completeness {
  const asked = Object.entries(fields).flatMap(([name, field]) => {
    const filled = isFilled(field, Reflect.get(values, name));
    const isAsked = field.needed && !(filled && startsFilled(field));
    return isAsked ? [{ name, filled }] : [];
  });
  const done = asked.filter(({ name, filled }) => filled || open['*'] || open[name]);
  return { done: done.length, needed: asked.length };
}

/** Records never change, so each is reckoned once: a key press costs one record, not the whole project. */
const known = new WeakMap<AnyRecord, Completeness>();

export function recordCompleteness(type: RecordType, record: AnyRecord): Completeness {
  const found = known.get(record);
  if (found) return found;
  const reckoned = completenessOf(definitions[type].fields, record, record.open);
  known.set(record, reckoned);
  return reckoned;
}

export function frameCompleteness(project: Project): Completeness {
  return completenessOf(frameFields, project.project, project.project.open);
}

/**
 * Completeness over several types. A type without a single record counts as one needed thing not done,
 * so an empty step is not complete; of the rarely used ones nobody misses any.
 */
export function typesCompleteness(project: Project, types: readonly RecordType[]): Completeness {
  return types.map((type) => typeCompleteness(project, type)).reduce(add, { done: 0, needed: 0 });
}

function typeCompleteness(project: Project, type: RecordType): Completeness {
  const records = recordsOf(project, type).filter((record) => record.deletedAt === null);
  if (records.length === 0) return { done: 0, needed: isRare(type) ? 0 : 1 };
  return records.map((record) => recordCompleteness(type, record)).reduce(add, { done: 0, needed: 0 });
}

export function projectCompleteness(project: Project): Completeness {
  return add(frameCompleteness(project), typesCompleteness(project, recordTypes));
}

const add = (a: Completeness, b: Completeness): Completeness => ({
  done: a.done + b.done,
  needed: a.needed + b.needed,
});

/** Whole per cent, 0 to 100; 100 only when nothing is missing. */
export function percent({ done, needed }: Completeness): number {
  return needed === 0 ? 100 : Math.floor((done * 100) / needed);
}
