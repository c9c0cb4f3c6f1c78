import { type FormEvent, useId, useState } from 'react';
import { useTexts } from '../i18n';
import { useApp } from '../stores/app-context';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import css from './dialogs.module.css';

export interface TitleFormProps {
  readonly heading: string;
  readonly initial: string;
  readonly act: string;
  readonly onDone: (title: string) => void;
}

/** Asks for a title of a project. */
export function TitleForm({ heading, initial, act, onDone }: TitleFormProps) {
  const { ui } = useApp();
  const { library, shell } = useTexts();
  const [title, setTitle] = useState(initial);
  const input = useId();
  const form = useId();
  const trimmed = title.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (trimmed) onDone(trimmed);
  };
  return (
    <Dialog
      title={heading}
      closeLabel={shell.dialog.close}
      onClose={() => ui.close()}
      buttons={
        <>
          <Button onClick={() => ui.close()}>{shell.dialog.cancel}</Button>
          <Button look="main" disabled={!trimmed} onClick={() => onDone(trimmed)}>
            {act}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <label className={css.label} htmlFor={input}>
          {library.newLabel}
        </label>
        <p className={css.question}>{library.newQuestion}</p>
        <input
          id={input}
          className={css.line}
          value={title}
          maxLength={120}
          data-autofocus
          autoComplete="off"
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
      </form>
    </Dialog>
  );
}
