import { useMemo } from 'react';
import type { Fields } from '../../../shared/project/fields/kinds';
import type { RecordType } from '../../../shared/project/record-types';
import { definitions } from '../../../shared/project/records';
import type { DetailProps } from '../view-props';
import { FormFields } from './FormFields';
import { RecordFrame } from './RecordFrame';
import { sharedFields } from './shared-fields';

/** The form of one record, made from its declaration. */
export function RecordForm({ type, id, focused, more, onMore, onClose }: DetailProps) {
  const fields = useMemo(() => formFields(type), [type]);
  return (
    <RecordFrame type={type} id={id} focus={focused} onClose={onClose}>
      {(target) => <FormFields target={target} fields={fields} more={more} onMore={onMore} />}
    </RecordFrame>
  );
}

/** A record's own fields, then those every record has. */
function formFields(type: RecordType): Fields {
  return { ...definitions[type].fields, ...sharedFields(type) };
}
