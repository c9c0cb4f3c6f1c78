import type { Fields } from '../../../shared/project/fields/kinds';
import { change as definition } from '../../../shared/project/records/change';
import { FormFields } from '../../steps/record-form/FormFields';
import { RecordFrame } from '../../steps/record-form/RecordFrame';
import { sharedFields } from '../../steps/record-form/shared-fields';
import type { DetailProps } from '../../steps/view-props';
import { ChangeCard } from './ChangeCard';

const { reason, date } = definition.fields;

/** A change on a page of its own: its edits and the decision, why, and since when. */
export function ChangeDetail({ type, id, focused, more, onMore, onClose }: DetailProps) {
  const fields: Fields = { reason, date, ...sharedFields(type) };
  return (
    <RecordFrame type={type} id={id} focus={focused} onClose={onClose}>
      {(target) => (
        <>
          <ChangeCard id={id} />
          <FormFields target={target} fields={fields} more={more} onMore={onMore} />
        </>
      )}
    </RecordFrame>
  );
}
