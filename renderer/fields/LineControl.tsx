import { Autocomplete } from '@mantine/core';
import type { LineField } from '../../shared/project/fields/kinds';
import { GrowingText } from '../ui/GrowingText';
import { ColourLine } from './ColourLine';
import { FontNote } from './FontNote';
import css from './fields.module.css';
import type { FieldProps } from './props';

/** From this length on a line may need more room than one row of the screen; it is still one line. */
const LONG = 200;

/** One line; suggestions are offers, any other text is as welcome. */
export function LineControl(props: FieldProps<LineField, string>) {
  const { field, value, onChange, disabled } = props;
  if (field.names === 'colour') {
    return (
      <ColourLine value={value} onChange={onChange} disabled={disabled} label={props.texts.label}>
        <PlainLine {...props} />
      </ColourLine>
    );
  }
  return (
    <>
      <PlainLine {...props} />
      {field.names === 'font' && <FontNote font={value} />}
    </>
  );
}

function PlainLine({ field, texts, value, onChange, disabled }: FieldProps<LineField, string>) {
  if (field.suggestions) {
    return (
      <Autocomplete
        aria-label={texts.label}
        data={[...field.suggestions]}
        value={value}
        onChange={onChange}
        maxLength={field.max}
        disabled={disabled}
        placeholder={texts.invite ?? ''}
        openOnFocus={false}
        variant="unstyled"
        classNames={{ input: css.line ?? '', dropdown: css.dropdown ?? '', option: css.option ?? '' }}
      />
    );
  }
  if (field.max >= LONG) {
    return (
      <GrowingText
        className={css.line}
        lines={1}
        aria-label={texts.label}
        value={value}
        maxLength={field.max}
        disabled={disabled}
        placeholder={texts.invite}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        onChange={(event) => onChange(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
      />
    );
  }
  return (
    <input
      className={css.line}
      aria-label={texts.label}
      value={value}
      maxLength={field.max}
      disabled={disabled}
      placeholder={texts.invite}
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
