import { Combobox, useCombobox } from '@mantine/core';
import { useState } from 'react';
import type { Ref } from '../../shared/project/fields/values';
import { type RecordType, recordTypes } from '../../shared/project/record-types';
import { useFields } from './environment';
import css from './fields.module.css';
import type { BarredRecords } from './props';

export interface RecordPickerProps {
  readonly label: string;
  readonly types: readonly RecordType[] | 'any';
  /** Records that are chosen already. */
  readonly taken: readonly Ref[];
  readonly barred?: BarredRecords | undefined;
  readonly onPick: (to: Ref) => void;
  /** Where free text is allowed as well: takes what was typed. */
  readonly onText?: (text: string) => void;
  readonly invite?: string | undefined;
}

const SHOWN = 60;

/** Finds a record by its title; what is not there can be made in place. */
export function RecordPicker({ label, types, taken, barred, onPick, onText, invite }: RecordPickerProps) {
  const { texts, choices, create, creatable: isCreatable, nameOf } = useFields();
  const [search, setSearch] = useState('');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const wanted = search.trim();
  const several = types === 'any' || types.length > 1;
  const creatable = (types === 'any' ? recordTypes : types).filter(isCreatable);

  const fits = (title: string) => title.toLocaleLowerCase().includes(wanted.toLocaleLowerCase());
  const find = () => {
    const out = barred?.();
    return choices(types).filter(
      ({ to, title }) => fits(title) && !out?.has(to.id) && !taken.some(({ id }) => id === to.id),
    );
  };
  const found = combobox.dropdownOpened ? find() : [];

  const leave = () => {
    setSearch('');
    combobox.closeDropdown();
  };
  const submit = (option: string) => {
    const [kind, rest = ''] = option.split(':');
    const choice = found.find(({ to }) => to.id === rest);
    const type = creatable.find((each) => each === rest);
    if (kind === 'pick' && choice) onPick(choice.to);
    if (kind === 'create' && type) onPick(create(type, wanted));
    if (kind === 'text') onText?.(wanted);
    leave();
  };
  const placeholder = types === 'any' || types.length !== 1 || !types[0] ? texts.choose : texts.link(nameOf(types[0]));
  return (
    <Combobox store={combobox} onOptionSubmit={submit}>
      <Combobox.Target withExpandedAttribute>
        <input
          className={css.line}
          role="combobox"
          aria-label={label}
          aria-expanded={combobox.dropdownOpened}
          value={search}
          placeholder={invite ?? placeholder}
          autoComplete="off"
          onChange={(event) => {
            setSearch(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={leave}
        />
      </Combobox.Target>
      <Combobox.Dropdown className={css.dropdown ?? ''}>
        <Combobox.Options className={css.options ?? ''}>
          {onText && wanted && (
            <Combobox.Option className={css.option ?? ''} value="text:">
              „{wanted}“
            </Combobox.Option>
          )}
          {found.slice(0, SHOWN).map(({ to, title, typeName }) => (
            <Combobox.Option key={to.id} className={css.option ?? ''} value={`pick:${to.id}`}>
              {several && <span className={css.optionType}>{typeName}</span>}
              {title}
            </Combobox.Option>
          ))}
          {wanted &&
            creatable.map((type) => (
              <Combobox.Option key={type} className={`${css.option} ${css.create}`} value={`create:${type}`}>
                {texts.create(wanted, nameOf(type))}
              </Combobox.Option>
            ))}
          {!wanted && found.length === 0 && <Combobox.Empty>{texts.nothing}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
