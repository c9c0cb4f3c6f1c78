import { UnstyledButton } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { useTexts } from '../../i18n';
import { Icon } from '../../ui/Icon';
import { shortcutWords } from '../../ui/shortcut-words';
import { acts, moreKeys } from './acts';
import css from './rich-text.module.css';

interface Props {
  readonly editor: Editor;
  readonly label: string;
  readonly onLink: () => void;
}

/**
 * The tools of a text. Tab passes them by, so that a form is not twice as long: Alt+F10 leads here, arrows go on, Escape
 * leads back to the text.
 */
export function Toolbar({ editor, label, onLink }: Props) {
  const texts = useTexts();
  const { richText } = texts;
  const on = useEditorState({
    editor,
    selector: ({ editor }) => [...acts.map(({ isOn }) => isOn(editor)), editor.isActive('link')],
  });
  const tip = (word: string, shortcut: string) => `${word} (${shortcutWords(shortcut, texts)})`;
  const indent = `${richText.indent} (${shortcutWords(moreKeys.indent, texts)})`;
  return (
    <div
      role="toolbar"
      aria-label={richText.toolbar(label)}
      className={css.toolbar}
      onKeyDown={(event) => onKey(event, editor)}
      onMouseDown={keepCursor}
    >
      {acts.map(({ name, icon, shortcut, run }, i) => {
        const isList = name === 'bullets' || name === 'numbers';
        return (
          <UnstyledButton
            key={name}
            type="button"
            className={css.tool}
            tabIndex={-1}
            data-first={i === 0 || undefined}
            aria-label={richText[name]}
            aria-pressed={on[i] ?? false}
            title={isList ? `${tip(richText[name], shortcut)}\n${indent}` : tip(richText[name], shortcut)}
            onClick={() => run(editor)}
          >
            <Icon name={icon} />
          </UnstyledButton>
        );
      })}
      <UnstyledButton
        type="button"
        className={css.tool}
        tabIndex={-1}
        aria-label={richText.link}
        aria-pressed={on.at(-1) ?? false}
        title={tip(richText.link, moreKeys.link)}
        onClick={onLink}
      >
        <Icon name="chain" />
      </UnstyledButton>
      <span className={css.way} aria-hidden="true">
        {shortcutWords(moreKeys.toTools, texts)}: {richText.toTools}
      </span>
    </div>
  );
}

/** A press on a tool leaves the cursor in the text. */
function keepCursor(event: MouseEvent): void {
  event.preventDefault();
}

function onKey(event: KeyboardEvent<HTMLElement>, editor: Editor): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const goes: { readonly [key: string]: number } = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1 + buttons.length,
    Home: 0,
    End: buttons.length - 1,
  };
  const to = goes[event.key];
  if (event.key === 'Escape') editor.commands.focus();
  else if (to !== undefined) buttons[to % buttons.length]?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
