import { commonFields } from '../../../shared/project/define-record';
import type { Fields } from '../../../shared/project/fields/kinds';
import type { RecordType } from '../../../shared/project/record-types';
import { definitions } from '../../../shared/project/records';

/** The fields of a form that every record has; evidence only where people are spoken of. */
export function sharedFields(type: RecordType): Fields {
  const { evidence, visibility, sources, tags, note } = commonFields;
  return { ...(definitions[type].aboutPeople && { evidence }), visibility, sources, tags, note };
}
