import type { TextField } from '../../shared/project/fields/kinds';
import { limits } from '../../shared/project/fields/schema';
import { GrowingText } from '../ui/GrowingText';
import { useFields } from './environment';
import css from './fields.module.css';
import type { FieldProps } from './props';

/** Long text in Markdown; it grows with what is written. */
export function TextControl({ texts, value, onChange, disabled }: FieldProps<TextField, string>) {
  const { texts: words } = useFields();
  return (
    <div className={css.text}>
      <GrowingText
        className={css.line}
        aria-label={texts.label}
        maxLength={limits.text}
        value={value}
        disabled={disabled}
        placeholder={texts.invite}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p className={css.hint} aria-hidden="true">
        {words.markdown}
      </p>
    </div>
  );
}
