import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { Fields } from '../../../shared/project/fields/kinds';
import { useTexts } from '../../i18n';
import { FormFields } from '../../steps/record-form/FormFields';
import { RecordFrame } from '../../steps/record-form/RecordFrame';
import { sharedFields } from '../../steps/record-form/shared-fields';
import type { ViewProps } from '../../steps/view-props';
import { useProject } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { useRecordTexts } from '../common/use-record-texts';
import { useLiving } from '../common/use-records';
import { UspProof } from './UspProof';
import { UspQuestions } from './UspQuestions';
import { UspTests } from './UspTests';
import classes from './usp-page.module.css';

const rest: Fields = sharedFields('usp');

/** What only we can be, on one page: two large questions, the tests, and what carries the sentence. */
export const UspPage = observer(function UspPage({ selected, onOpen }: ViewProps) {
  const store = useProject();
  const { usp: words } = useTexts().situation;
  const { empty, untitled } = useRecordTexts('usp');
  const attempts = useLiving('usp');
  const [more, setMore] = useState(false);
  const shown = attempts.find(({ id }) => id === selected) ?? attempts[0];
  const add = () => onOpen(store.add('usp'));
  if (!shown) {
    return (
      <EmptyState text={empty}>
        {!store.readOnly && (
          <Button look="main" onClick={add}>
            {words.first}
          </Button>
        )}
      </EmptyState>
    );
  }
  return (
    <div className={classes.page}>
      {attempts.length > 1 && (
        <nav className={classes.attempts} aria-label={words.which}>
          {attempts.map(({ id, sentence }) => (
            <button
              key={id}
              type="button"
              className={classes.attempt}
              aria-current={id === shown.id ? 'true' : undefined}
              onClick={() => onOpen(id)}
            >
              {sentence || untitled}
            </button>
          ))}
        </nav>
      )}
      <RecordFrame key={shown.id} type="usp" id={shown.id} wide focus={shown.id === selected}>
        {(target) => (
          <>
            <UspQuestions usp={shown} target={target} />
            <div className={classes.below}>
              <UspTests usp={shown} />
              <UspProof usp={shown} target={target} />
            </div>
            <FormFields target={target} fields={rest} more={more} onMore={setMore} />
          </>
        )}
      </RecordFrame>
      {!store.readOnly && (
        <Button look="quiet" icon="plus" onClick={add}>
          {words.add}
        </Button>
      )}
    </div>
  );
});
