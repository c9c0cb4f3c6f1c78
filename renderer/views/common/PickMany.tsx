import { MultiSelect } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import { useTexts } from '../../i18n';
import { keepUnlisted } from './keep-unlisted';
import classes from './pick-many.module.css';
import type { Option } from './use-records';

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  readonly options: readonly Option[];
  readonly value: readonly Id[];
  readonly onChange: (ids: readonly Id[]) => void;
  /** Escape, or the focus has gone elsewhere. */
  readonly onDone?: () => void;
  /** Enter while the list of choices is closed. */
  readonly onEnter?: () => void;
  readonly focus?: boolean;
}

/** Several records out of a list, found by typing. Chosen records that are not listed (in the trash) stay chosen. */
export function PickMany({ label, placeholder, options, value, onChange, onDone, onEnter, focus = false }: Props) {
  const { fields } = useTexts();
  const [open, setOpen] = useState(focus);
  const listed = value.filter((id) => options.some((option) => option.value === id));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDone?.();
    else if (event.key === 'Enter' && !open) onEnter?.();
    if (event.key !== 'Tab') event.stopPropagation();
  };

  return (
    <MultiSelect
      aria-label={label}
      placeholder={listed.length === 0 ? (placeholder ?? label) : ''}
      data={[...options]}
      value={listed}
      onChange={(chosen) => onChange(keepUnlisted(value, listed, chosen))}
      searchable
      hidePickedOptions
      openOnFocus={focus}
      selectFirstOptionOnChange
      limit={80}
      nothingFoundMessage={fields.nothing}
      dropdownOpened={open}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      autoFocus={focus}
      onBlur={onDone}
      onKeyDown={onKeyDown}
      size="xs"
      rightSectionWidth={0}
      classNames={{
        input: classes.input ?? '',
        inputField: classes.field ?? '',
        dropdown: classes.dropdown ?? '',
        pill: classes.pill ?? '',
        option: classes.option ?? '',
      }}
    />
  );
}
