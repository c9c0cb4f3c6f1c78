import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, type RefObject, useId } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import { fit as definition } from '../../../shared/project/records/fit';
import { useTexts } from '../../i18n';
import { RecordName } from '../../steps/RecordName';
import { useProject } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import { Pills } from '../../ui/Pills';
import { useRecordTexts } from '../common/use-record-texts';
import { useLiving } from '../common/use-records';
import classes from './fit-pair.module.css';
import { fitAt, lacksBridge, marks } from './pairs';
import { useSetFit } from './use-set-fit';

interface Props {
  readonly goal: Id;
  readonly interest: Id;
  readonly bridge: RefObject<HTMLTextAreaElement | null>;
  /** Opens the form of the comparison. */
  readonly onOpen: (id: Id) => void;
  /** Back to the cell of this pair. */
  readonly onBack: () => void;
}

/** The chosen pair in full: goal beside interest, the mark in words, the bridge between them. */
export const FitPair = observer(function FitPair({ goal, interest, bridge, onOpen, onBack }: Props) {
  const store = useProject();
  const { fit: words } = useTexts().situation;
  const texts = useRecordTexts('fit').fields;
  const found = fitAt(useLiving('fit'), goal, interest);
  const set = useSetFit(goal, interest);
  const question = useId();
  const asked = lacksBridge(found);

  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.key !== 'Enter' && event.key !== 'Escape') || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onBack();
  };

  return (
    <section className={classes.pair} aria-label={texts.value.question}>
      <div className={classes.sides}>
        <p>
          <span className={classes.side}>{texts.goal.label}</span>
          <RecordName to={{ type: 'goal', id: goal }} />
        </p>
        <p>
          <span className={classes.side}>{texts.interest.label}</span>
          <RecordName to={{ type: 'interest', id: interest }} />
        </p>
      </div>
      <Pills
        label={texts.value.label}
        options={marks.map((value) => ({ value, label: `${texts.value.options[value]} (${words.letters[value]})` }))}
        value={found?.value ?? null}
        onChange={(value) => set({ value })}
        disabled={store.readOnly}
      />
      <p id={question} className={classes.question} data-asked={asked}>
        {asked ? words.asked : texts.bridge.question}
      </p>
      <textarea
        ref={bridge}
        className={classes.bridgeLine}
        rows={2}
        aria-label={texts.bridge.label}
        aria-describedby={question}
        placeholder={texts.bridge.invite}
        maxLength={definition.fields.bridge.max}
        value={found?.bridge ?? ''}
        readOnly={store.readOnly}
        onChange={(event) => set({ bridge: event.currentTarget.value.replace(/\s*\n\s*/g, ' ') })}
        onKeyDown={onKeyDown}
      />
      {found && (
        <div className={classes.pairFoot}>
          <Button look="quiet" onClick={() => onOpen(found.id)}>
            {words.open}
          </Button>
        </div>
      )}
    </section>
  );
});
