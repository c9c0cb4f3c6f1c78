import { computed } from 'mobx';
import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { definitions } from '../../../shared/project/records';
import { isCoveredAnswer, isCoveredField } from '../../../shared/red-thread/answers';
import { useTexts } from '../../i18n';
import { FormFields } from '../../steps/record-form/FormFields';
import { RecordFrame } from '../../steps/record-form/RecordFrame';
import { sharedFields } from '../../steps/record-form/shared-fields';
import type { DetailProps } from '../../steps/view-props';
import { useProject } from '../../stores/app-context';
import classes from './answer.module.css';
import { useFloor } from './use-divergence';

const fields = { ...definitions.rating.fields, ...sharedFields('rating') };

/** All that can be set of an answer that stays covered: what it is about. Its side would uncover it. */
const open = Object.fromEntries(
  Object.entries(fields).filter(([name]) => !isCoveredField(name) && name !== 'perspective'),
);

/** The form of one answer; while it has to stay covered, nothing of what was said. */
export const RatingDetail = observer(function RatingDetail({ type, id, focused, more, onMore, onClose }: DetailProps) {
  const store = useProject();
  const { ratings: words } = useTexts().situation;
  const floor = useFloor();
  const covered = useMemo(
    () =>
      computed(() => {
        const found = store.find('rating', id);
        return found !== undefined && isCoveredAnswer(store.project, found);
      }),
    [store, id],
  ).get();
  return (
    <RecordFrame type={type} id={id} focus={focused} onClose={onClose}>
      {(target) => (
        <>
          {covered && (
            <p className={classes.quiet} role="status">
              {words.coveredWhy(floor)} {words.coveredMend}
            </p>
          )}
          <FormFields target={target} fields={covered ? open : fields} more={more} onMore={onMore} />
        </>
      )}
    </RecordFrame>
  );
});
