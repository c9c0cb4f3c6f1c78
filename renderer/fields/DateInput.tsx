import { useRef } from 'react';
import { formatShortDate } from '../../shared/i18n/format';
import { IconButton } from '../ui/Button';
import { useFields } from './environment';
import css from './fields.module.css';
import { Note } from './Note';
import { parseDate } from './parse-date';
import { useDraft } from './use-draft';

export interface DateInputProps {
  readonly label: string;
  /** ISO date. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly disabled: boolean;
}

/** A day, typed as people write it in the language of the interface, or picked from the system's calendar. */
export function DateInput({ label, value, onChange, disabled }: DateInputProps) {
  const { texts, locale } = useFields();
  const calendar = useRef<HTMLInputElement>(null);
  const draft = useDraft(value, (date) => (date ? formatShortDate(date, locale) : ''), parseDate, onChange);
  return (
    <span className={css.date}>
      <span className={css.dateLine}>
        <input
          className={css.line}
          aria-label={label}
          aria-invalid={draft.bad}
          value={draft.text}
          disabled={disabled}
          placeholder={texts.date}
          onChange={(event) => draft.onText(event.currentTarget.value)}
          onBlur={draft.onLeave}
        />
        <input
          ref={calendar}
          type="date"
          className={css.calendar}
          tabIndex={-1}
          aria-hidden="true"
          value={value ?? ''}
          onChange={(event) => onChange(parseDate(event.currentTarget.value) ?? null)}
        />
        {!disabled && (
          <IconButton icon="calendar" label={texts.datePick} onClick={() => calendar.current?.showPicker()} />
        )}
      </span>
      {draft.bad && <Note text={texts.dateBad} />}
    </span>
  );
}
