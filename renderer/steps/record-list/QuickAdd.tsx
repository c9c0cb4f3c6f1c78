import { type ClipboardEvent, type KeyboardEvent, useId, useState } from 'react';
import { recordTexts } from '../../../shared/i18n/records';
import type { Field } from '../../../shared/project/fields/kinds';
import type { Id } from '../../../shared/project/fields/values';
import type { RecordType } from '../../../shared/project/record-types';
import { definitions } from '../../../shared/project/records';
import { useLanguage, useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import css from './list.module.css';

export interface QuickAddProps {
  readonly type: RecordType;
  /** Called with a record that was added to be filled at once. */
  readonly onAdded: (id: Id) => void;
}

/**
 * Writes records one after the other: Enter adds and begins the next; pasted lines become one record each. A record
 * without a written title is begun by the button and filled in its form.
 */
export function QuickAdd({ type, onAdded }: QuickAddProps) {
  const store = useProject();
  const { editor } = useTexts();
  const words = recordTexts(useLanguage(), type);
  const [title, setTitle] = useState('');
  const row = (text: string) => ({ [definitions[type].title]: text });
  const written = isWritten(type);
  const names = suggestionsOf(type);
  const list = useId();

  const add = () => {
    const id = store.add(type, title.trim() ? row(title.trim()) : {});
    setTitle('');
    return id;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !title.trim()) return;
    event.preventDefault();
    add();
  };
  const onPaste = (event: ClipboardEvent) => {
    const lines = event.clipboardData.getData('text/plain').split(/\r?\n/);
    const titles = lines.map((line) => line.trim()).filter((line) => line !== '');
    if (titles.length < 2) return;
    event.preventDefault();
    store.addMany(type, titles.map(row));
  };
  return (
    <div className={css.quickAdd}>
      <Icon name="plus" />
      {written && (
        <input
          aria-label={words.add}
          placeholder={editor.quickAdd(words.add)}
          title={editor.quickAddHint}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          list={names.length > 0 ? list : undefined}
        />
      )}
      {names.length > 0 && (
        <datalist id={list}>
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
      <Button look="quiet" onClick={() => onAdded(add())}>
        {written ? editor.addNow : words.add}
      </Button>
    </div>
  );
}

/** Names offered while one is typed, in the order of the declaration; any other is as welcome. */
function suggestionsOf(type: RecordType): readonly string[] {
  const field = titleField(type);
  return (field?.kind === 'line' && field.suggestions) || [];
}

/** Whether a record is called by words of its own; others take their name from a link, a date or a choice. */
function isWritten(type: RecordType): boolean {
  const field = titleField(type);
  return field?.kind === 'line' || field?.kind === 'text';
}

function titleField(type: RecordType): Field | undefined {
  const { title, fields } = definitions[type];
  return Object.entries(fields).find(([name]) => name === title)?.[1];
}
