import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, type Ref as ReactRef, useState } from 'react';
import { recordTexts } from '../../shared/i18n/records';
import type { Patch } from '../../shared/project/edits';
import { limits } from '../../shared/project/fields/schema';
import type { Id } from '../../shared/project/fields/values';
import type { RecordType } from '../../shared/project/record-types';
import { askToTrash, shownTitle } from '../commands/trash-record';
import { useLanguage, useTexts } from '../i18n';
import { useApp, useProject } from '../stores/app-context';
import { IconButton } from '../ui/Button';
import { pastedLines } from '../views/common/lines';
import { AnswerField } from './AnswerField';
import css from './short-path.module.css';

export interface AnswerLinesProps {
  readonly type: RecordType;
  /** The field each line stands in. */
  readonly field: string;
  readonly ids: readonly Id[];
  /** What a new record has besides its line. */
  readonly start?: { readonly [field: string]: string };
  readonly label?: string;
  /** Enter on an empty line. */
  readonly onNext: () => void;
  readonly lineRef?: ReactRef<HTMLInputElement>;
}

/** As many answers as there are: one line each, Enter begins the next, several pasted lines become several. */
export const AnswerLines = observer(function AnswerLines(props: AnswerLinesProps) {
  const { type, field, ids, start = {}, onNext, lineRef } = props;
  const app = useApp();
  const store = useProject();
  const { editor, shortPath } = useTexts();
  const words = recordTexts(useLanguage(), type);
  const [text, setText] = useState('');
  const rowOf = (line: string): Patch<RecordType> => ({ ...start, [field]: line });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (text.trim() === '') return onNext();
    store.add<RecordType>(type, rowOf(text.trim()));
    setText('');
  };
  return (
    <>
      <ul className={css.lines}>
        {ids.map((id) => (
          <li key={id}>
            <AnswerField of={{ type, id }} name={field} />
            <IconButton
              icon="trash"
              label={`${shownTitle(app, { type, id })}: ${editor.trash}`}
              onClick={() => askToTrash(app, { type, id })}
            />
          </li>
        ))}
      </ul>
      <input
        ref={lineRef}
        className={css.newLine}
        aria-label={props.label ?? words.add}
        placeholder={shortPath.newLine(props.label ?? words.add)}
        value={text}
        maxLength={limits.text}
        autoComplete="off"
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          // Going on with the mouse or Tab keeps what was typed.
          if (text.trim() !== '') store.add<RecordType>(type, rowOf(text.trim()));
          setText('');
        }}
        onPaste={(event) => {
          const lines = pastedLines(event.clipboardData.getData('text/plain'), 500);
          if (lines.length < 2) return;
          event.preventDefault();
          store.addMany<RecordType>(type, lines.map(rowOf));
        }}
      />
    </>
  );
});
