import { Select } from '@mantine/core';
import type { OneOfField } from '../../shared/project/fields/kinds';
import { Pills } from '../ui/Pills';
import { useFields } from './environment';
import css from './fields.module.css';
import { type FieldProps, optionsOf } from './props';

/** Up to this many words stand in sight; more are chosen from a list. */
const IN_SIGHT = 7;

export function OneOfControl({
  field,
  texts,
  value,
  onChange,
  disabled,
  compact,
}: FieldProps<OneOfField, string | null>) {
  const { texts: words } = useFields();
  const options = optionsOf(field.options, texts);
  if (options.length <= IN_SIGHT && !compact) {
    return (
      <Pills
        label={texts.label}
        options={options}
        value={value}
        onChange={onChange}
        clearable={field.initial === null}
        disabled={disabled}
      />
    );
  }
  return (
    <Select
      aria-label={texts.label}
      data={options}
      value={value}
      onChange={onChange}
      disabled={disabled}
      placeholder={words.none}
      searchable
      clearable={field.initial === null}
      // Both signs would lie upon the word where the field is narrow.
      clearSectionMode="clear"
      nothingFoundMessage={words.nothing}
      variant="unstyled"
      clearButtonProps={{ 'aria-label': words.clear }}
      classNames={{ input: `${css.line} ${css.withIcon}`, dropdown: css.dropdown ?? '', option: css.option ?? '' }}
    />
  );
}
