import { Textarea } from '@mantine/core';
import { observer } from 'mobx-react-lite';
import { type ReactNode, useId } from 'react';
import { limits } from '../../../shared/project/fields/schema';
import type { RecordOf } from '../../../shared/project/records';
import { usp as definition } from '../../../shared/project/records/usp';
import { useTexts } from '../../i18n';
import { FormEnvironment } from '../../steps/record-form/FormEnvironment';
import { OpenStrip } from '../../steps/record-form/OpenStrip';
import type { FormTarget } from '../../steps/record-form/target';
import { useProject } from '../../stores/app-context';
import { useRecordTexts } from '../common/use-record-texts';
import classes from './usp-page.module.css';
import { MAX_WORDS, wordCount } from './verdict';

interface Props {
  readonly usp: RecordOf<'usp'>;
  readonly target: FormTarget;
}

/** The two large questions: the sentence itself, and why the world would be poorer. */
export const UspQuestions = observer(function UspQuestions({ usp, target }: Props) {
  const store = useProject();
  const { usp: words } = useTexts().situation;
  const { sentence, worldPoorer } = useRecordTexts('usp').fields;
  const count = wordCount(usp.sentence);
  return (
    <>
      <Large name="sentence" question={sentence.question} target={target}>
        <Textarea
          aria-label={sentence.label}
          autosize
          minRows={1}
          maxLength={definition.fields.sentence.max}
          value={usp.sentence}
          placeholder={sentence.invite ?? ''}
          variant="unstyled"
          disabled={store.readOnly}
          classNames={{ input: classes.sentence ?? '' }}
          onChange={(event) =>
            store.update('usp', usp.id, { sentence: event.currentTarget.value.replace(/\s*\n\s*/g, ' ') })
          }
        />
        <p className={classes.count} data-long={count > MAX_WORDS} aria-live="polite">
          {count > MAX_WORDS ? words.tooLong(count) : count > 0 && words.words(count)}
        </p>
      </Large>
      <Large name="worldPoorer" question={worldPoorer.question} target={target}>
        <Textarea
          aria-label={worldPoorer.label}
          autosize
          minRows={2}
          maxLength={limits.text}
          value={usp.worldPoorer}
          placeholder={worldPoorer.invite ?? ''}
          variant="unstyled"
          disabled={store.readOnly}
          classNames={{ input: classes.poorer ?? '' }}
          onChange={(event) => store.update('usp', usp.id, { worldPoorer: event.currentTarget.value })}
        />
      </Large>
    </>
  );
});

interface LargeProps {
  readonly name: 'sentence' | 'worldPoorer';
  readonly question: string;
  readonly target: FormTarget;
  readonly children: ReactNode;
}

/** A question in large type; it can be left open on purpose like any other. */
const Large = observer(function Large({ name, question, target, children }: LargeProps) {
  const { editor } = useTexts();
  const id = useId();
  const open = target.openOf(name);
  return (
    <fieldset className={classes.large} data-field={name} aria-describedby={id}>
      <p id={id} className={classes.question}>
        {question}
      </p>
      {children}
      {open ? (
        <FormEnvironment>
          <OpenStrip open={open} disabled={target.readOnly} onChange={(reason) => target.setOpen(name, reason)} />
        </FormEnvironment>
      ) : (
        !target.readOnly && (
          <button type="button" className={classes.leave} onClick={() => target.setOpen(name, { reason: '' })}>
            {editor.open}
          </button>
        )
      )}
    </fieldset>
  );
});
