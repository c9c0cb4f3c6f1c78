import { Box } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { linkAddress } from '../../../shared/report/normal-text';
import { useTexts } from '../../i18n';
import { linkAt, removeLink, setLink } from './acts';
import css from './rich-text.module.css';

/** Where the address of a link is written, in the place of the tools. Only https and e-mail addresses are taken. */
export function LinkLine({ editor, onDone }: { readonly editor: Editor; readonly onDone: () => void }) {
  const { richText } = useTexts();
  const [known] = useState(() => linkAt(editor));
  const [address, setAddress] = useState(known);
  const [bad, setBad] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  const leave = () => {
    editor.commands.focus();
    onDone();
  };
  const remove = () => {
    removeLink(editor);
    onDone();
  };
  const apply = () => {
    if (address.trim() === '') return known === '' ? leave() : remove();
    if (linkAddress(address) === null) return setBad(true);
    setLink(editor, address);
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    // Enter on a button presses it.
    if (event.key === 'Enter' && event.target !== input.current) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') apply();
    else leave();
  };
  return (
    <Box role="group" aria-label={richText.link} className={css.toolbar} onKeyDown={onKeyDown}>
      <input
        ref={input}
        className={css.address}
        aria-label={richText.address}
        aria-invalid={bad}
        title={bad ? richText.addressBad : undefined}
        placeholder={richText.addressInvite}
        value={address}
        maxLength={2_000}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setAddress(event.currentTarget.value);
          setBad(false);
        }}
      />
      <button type="button" className={css.word} onClick={apply}>
        {richText.apply}
      </button>
      {known !== '' && (
        <button type="button" className={css.word} onClick={remove}>
          {richText.unlink}
        </button>
      )}
      {bad && (
        <span role="alert" className={css.bad}>
          {richText.addressBad}
        </span>
      )}
    </Box>
  );
}
