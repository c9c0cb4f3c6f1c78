import { commonFields } from '../../../../shared/project/define-record';
import type { Field, Fields } from '../../../../shared/project/fields/kinds';
import { frameFields } from '../../../../shared/project/frame';
import { type RecordType, recordTypes } from '../../../../shared/project/record-types';
import { definitions } from '../../../../shared/project/records';

export interface DeclaredField {
  readonly of: RecordType | 'project';
  readonly name: string;
  readonly field: Field;
}

const declared = (of: DeclaredField['of'], fields: Fields): DeclaredField[] =>
  Object.entries(fields).map(([name, field]) => ({ of, name, field }));

/** Every field a file can hold, the common ones of each record included. */
export const everyField: readonly DeclaredField[] = [
  ...declared('project', frameFields),
  ...recordTypes.flatMap((type) => declared(type, { ...commonFields, ...definitions[type].fields })),
];
