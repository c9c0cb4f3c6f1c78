import type { Step } from '../../shared/method/steps';
import { type Completeness, frameCompleteness, recordCompleteness } from '../../shared/project/completeness';
import { isFilled } from '../../shared/project/fields/empty';
import type { Fields } from '../../shared/project/fields/kinds';
import { type Project, recordsOf } from '../../shared/project/project';
import type { RecordType } from '../../shared/project/record-types';
import { type AnyRecord, definitions } from '../../shared/project/records';

/** Records never change, so each is reckoned once: a key press costs one record, not the whole project. */
const known = new WeakMap<AnyRecord, Completeness>();

/** How far a record is thought through. */
export function recordProgress(type: RecordType, record: AnyRecord): Completeness {
  const found = known.get(record);
  if (found) return found;
  const progress = recordCompleteness(type, record);
  known.set(record, progress);
  return progress;
}

/** How far a station of the path is thought through; a type without a record counts as one thing to do. */
export function stepProgress(project: Project, step: Step): Completeness {
  const start = step.number === null ? frameCompleteness(project) : { done: 0, needed: 0 };
  return step.records.map((type) => typeProgress(project, type)).reduce(add, start);
}

function typeProgress(project: Project, type: RecordType): Completeness {
  const progress = recordsOf(project, type)
    .filter((record) => record.deletedAt === null)
    .map((record) => recordProgress(type, record));
  return progress.length === 0 ? { done: 0, needed: 1 } : progress.reduce(add, { done: 0, needed: 0 });
}

const add = (a: Completeness, b: Completeness): Completeness => ({
  done: a.done + b.done,
  needed: a.needed + b.needed,
});

/** Names of the essential fields that have no answer and are not open on purpose. */
export function missingFields(type: RecordType, record: AnyRecord): readonly string[] {
  const fields: Fields = definitions[type].fields;
  if (record.open['*']) return [];
  return Object.entries(fields)
    .filter(([name, field]) => field.needed && !record.open[name] && !isFilled(field, Reflect.get(record, name)))
    .map(([name]) => name);
}
