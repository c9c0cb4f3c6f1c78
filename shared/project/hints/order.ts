import { isObject } from '../../support/is-object';
import type { Field } from '../fields/kinds';
import type { RecordType } from '../record-types';

/** Whether a stretch of time whose end this field holds ends before it begins. */
export function isBackwards(of: RecordType | 'project', name: string, field: Field, values: object): boolean {
  const value: unknown = Reflect.get(values, name);
  if (field.kind === 'period') return isObject(value) && isAfter(value.start, value.end);
  if (of !== 'measure') return false;
  // A measure has its dates in fields of their own; its repetition begins with it.
  const start: unknown = Reflect.get(values, 'start');
  if (name === 'repeat') return isObject(value) && isAfter(start, value.until);
  return name === 'end' && isAfter(start, value);
}

/** ISO dates are in order when their texts are. */
const isAfter = (start: unknown, end: unknown): boolean =>
  typeof start === 'string' && typeof end === 'string' && start > end;
