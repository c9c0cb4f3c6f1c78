import { definitions } from '../../../shared/project/records';
import { FormFields } from '../../steps/record-form/FormFields';
import { RecordFrame } from '../../steps/record-form/RecordFrame';
import { sharedFields } from '../../steps/record-form/shared-fields';
import type { DetailProps } from '../../steps/view-props';
import { RatingsPanel } from '../ratings/RatingsPanel';

const fields = { ...definitions.swotItem.fields, ...sharedFields('swotItem') };

/** The form of a statement, and below it how the perspectives see it. */
export function SwotDetail({ type, id, focused, more, onMore, onClose }: DetailProps) {
  return (
    <RecordFrame type={type} id={id} focus={focused} onClose={onClose}>
      {(target) => (
        <>
          <FormFields target={target} fields={fields} more={more} onMore={onMore} />
          <RatingsPanel item={id} />
        </>
      )}
    </RecordFrame>
  );
}
