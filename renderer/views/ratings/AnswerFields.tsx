import { Textarea } from '@mantine/core';
import { observer } from 'mobx-react-lite';
import { commonTexts } from '../../../shared/i18n/records';
import { limits } from '../../../shared/project/fields/schema';
import type { Id } from '../../../shared/project/fields/values';
import { useLanguage, useTexts } from '../../i18n';
import { ToggleScale } from '../../ui/ToggleScale';
import { useRecordTexts } from '../common/use-record-texts';
import { useOptions } from '../common/use-records';
import classes from './answer.module.css';

export interface AnswerValues {
  /** `null`: I don't know; `undefined`: not said yet. */
  readonly agree: number | null | undefined;
  readonly weight: number | null;
  readonly comment: string;
  readonly person: Id | null;
}

interface Props {
  readonly value: AnswerValues;
  readonly onChange: (patch: Partial<AnswerValues>) => void;
  readonly disabled: boolean;
}

/** What one answer consists of; only the degree of agreement, or "I don't know", has to be said. */
export const AnswerFields = observer(function AnswerFields({ value, onChange, disabled }: Props) {
  const { situation } = useTexts();
  const words = situation.ratings;
  const { weight } = useRecordTexts('rating').fields;
  const people = useOptions('person');
  const { scale } = commonTexts(useLanguage());
  return (
    <div className={classes.answerFields}>
      <p className={classes.question}>{words.agree}</p>
      <div className={classes.agree}>
        <ToggleScale
          label={words.agree}
          value={value.agree ?? null}
          onChange={(agree) => onChange({ agree: agree ?? undefined })}
          words={words.agreeWords}
          disabled={disabled}
        />
        <button
          type="button"
          className={classes.dontKnow}
          aria-pressed={value.agree === null}
          disabled={disabled}
          onClick={() => onChange({ agree: value.agree === null ? undefined : null })}
        >
          {words.dontKnow}
        </button>
      </div>
      <p className={classes.question}>{words.weight}</p>
      <ToggleScale
        label={weight.label}
        value={value.weight}
        onChange={(next) => onChange({ weight: next })}
        words={scale}
        disabled={disabled}
      />
      <Textarea
        aria-label={words.comment}
        placeholder={words.commentInvite}
        autosize
        minRows={1}
        value={value.comment}
        maxLength={limits.text}
        variant="unstyled"
        classNames={{ input: classes.comment ?? '' }}
        onChange={(event) => onChange({ comment: event.currentTarget.value })}
        disabled={disabled}
      />
      <select
        className={classes.person}
        aria-label={words.person}
        value={value.person ?? ''}
        disabled={disabled}
        onChange={(event) => onChange({ person: event.currentTarget.value || null })}
      >
        <option value="">{`${words.person}: ${words.nobody}`}</option>
        {people.map((person) => (
          <option key={person.value} value={person.value}>
            {person.label}
          </option>
        ))}
      </select>
    </div>
  );
});
