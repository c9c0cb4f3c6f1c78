import { formatNumber } from '../../shared/i18n/format';
import type { NumberField } from '../../shared/project/fields/kinds';
import { useFields } from './environment';
import css from './fields.module.css';
import { Note } from './Note';
import { numberText, parseNumber } from './parse-number';
import type { FieldProps } from './props';
import { useDraft } from './use-draft';

/** A number in the user's notation, within the limits of its field. */
export function NumberControl({ field, texts, value, onChange, disabled }: FieldProps<NumberField, number | null>) {
  const { texts: words, locale } = useFields();
  const parse = (text: string) => {
    const number = parseNumber(text, locale);
    const fits = number === null || (number !== undefined && number >= field.min && number <= field.max);
    return fits ? number : undefined;
  };
  const draft = useDraft(value, (number) => numberText(number, locale), parse, onChange);
  const range = words.numberRange(formatNumber(field.min, locale), formatNumber(field.max, locale));
  return (
    <>
      <input
        className={`${css.line} ${css.short}`}
        aria-label={texts.label}
        aria-invalid={draft.bad}
        inputMode="decimal"
        value={draft.text}
        disabled={disabled}
        placeholder={texts.invite}
        onChange={(event) => draft.onText(event.currentTarget.value)}
        onBlur={draft.onLeave}
      />
      {draft.bad && <Note text={parseNumber(draft.text, locale) === undefined ? words.numberBad : range} />}
    </>
  );
}
