import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { formatShortDate } from '../../../shared/i18n/format';
import type { Id } from '../../../shared/project/fields/values';
import { parseNumber } from '../../fields/parse-number';
import { useLocale, useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { useToday } from '../common/clock';
import { parseDay } from '../common/date-text';
import css from './metric-lines.module.css';

/** Date, value, a word: Enter keeps the measurement, the day stays for the next. */
export const MeasurementEntry = observer(function MeasurementEntry({
  metric,
  name,
}: {
  readonly metric: Id;
  readonly name: string;
}) {
  const store = useProject();
  const { metricLines: texts } = useTexts();
  const locale = useLocale();
  const today = useToday();
  const [day, setDay] = useState(() => formatShortDate(today(), locale));
  const [value, setValue] = useState('');
  const [comment, setComment] = useState('');
  const [bad, setBad] = useState(false);
  const valueInput = useRef<HTMLInputElement>(null);
  const hint = useId();

  const keep = () => {
    const date = parseDay(day, today());
    if (date === undefined) return setBad(true);
    if (value.trim() === '') return valueInput.current?.focus();
    store.add('measurement', {
      metric,
      date,
      value: parseNumber(value, locale) ?? value.trim(),
      comment: comment.trim(),
    });
    setValue('');
    setComment('');
    valueInput.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    keep();
  };
  if (store.readOnly) return null;
  return (
    <fieldset className={css.entry} aria-label={texts.add(name)} onKeyDown={onKeyDown}>
      <input
        className={css.day}
        aria-label={texts.date}
        aria-invalid={bad}
        value={day}
        onChange={(event) => {
          setDay(event.currentTarget.value);
          setBad(false);
        }}
      />
      <input
        ref={valueInput}
        className={css.value}
        aria-label={texts.value}
        aria-describedby={hint}
        placeholder={texts.value}
        maxLength={500}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
      <input
        className={css.comment}
        aria-label={texts.comment}
        placeholder={texts.comment}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
      />
      <p id={hint} className={css.enter} role={bad ? 'alert' : undefined}>
        {bad ? texts.badDate : texts.enter}
      </p>
    </fieldset>
  );
});
