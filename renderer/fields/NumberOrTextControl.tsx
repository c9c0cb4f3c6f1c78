import type { NumberOrTextField } from '../../shared/project/fields/kinds';
import { useFields } from './environment';
import css from './fields.module.css';
import { numberText, parseNumber } from './parse-number';
import type { FieldProps } from './props';
import { useDraft } from './use-draft';

type Value = number | string | null;

/** A number where there is one, else words: "15", "kaum bekannt". */
export function NumberOrTextControl({ texts, value, onChange, disabled }: FieldProps<NumberOrTextField, Value>) {
  const { locale } = useFields();
  const show = (each: Value) => (typeof each === 'number' ? numberText(each, locale) : (each ?? ''));
  const parse = (text: string): Value => parseNumber(text, locale) ?? (text.trim() === '' ? null : text);
  const draft = useDraft(value, show, parse, onChange);
  return (
    <input
      className={css.line}
      aria-label={texts.label}
      value={draft.text}
      maxLength={500}
      disabled={disabled}
      placeholder={texts.invite}
      onChange={(event) => draft.onText(event.currentTarget.value)}
      onBlur={draft.onLeave}
    />
  );
}
