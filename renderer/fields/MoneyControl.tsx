import type { MoneyField } from '../../shared/project/fields/kinds';
import { currencies, type Money } from '../../shared/project/fields/values';
import { useFields } from './environment';
import css from './fields.module.css';
import { Note } from './Note';
import { numberText, parseNumber } from './parse-number';
import type { FieldProps } from './props';
import { useDraft } from './use-draft';

/** An amount with its currency. */
export function MoneyControl({ texts, value, onChange, disabled }: FieldProps<MoneyField, Money | null>) {
  const { texts: words, locale } = useFields();
  const currency = value?.currency ?? 'EUR';
  const parse = (text: string) => {
    const amount = parseNumber(text, locale);
    return amount !== undefined && amount !== null && amount < 0 ? undefined : amount;
  };
  const draft = useDraft(
    value?.amount ?? null,
    (amount) => numberText(amount, locale),
    parse,
    (amount) => onChange(amount === null ? null : { amount, currency }),
  );
  return (
    <>
      <span className={css.money}>
        <input
          className={`${css.line} ${css.short}`}
          aria-label={`${texts.label}: ${words.amount}`}
          aria-invalid={draft.bad}
          inputMode="decimal"
          value={draft.text}
          disabled={disabled}
          placeholder={texts.invite ?? words.amount}
          onChange={(event) => draft.onText(event.currentTarget.value)}
          onBlur={draft.onLeave}
        />
        <select
          className={css.select}
          aria-label={`${texts.label}: ${words.currency}`}
          value={currency}
          disabled={disabled || value === null}
          onChange={(event) => {
            const chosen = currencies.find((each) => each === event.currentTarget.value);
            if (chosen && value) onChange({ ...value, currency: chosen });
          }}
        >
          {currencies.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </span>
      {draft.bad && <Note text={words.numberBad} />}
    </>
  );
}
