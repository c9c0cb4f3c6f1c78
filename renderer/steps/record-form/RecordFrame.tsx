import { compareStructural, computed } from 'mobx';
import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { recordTexts } from '../../../shared/i18n/records';
import type { Id } from '../../../shared/project/fields/values';
import type { RecordType } from '../../../shared/project/record-types';
import { isStage } from '../../../shared/red-thread/thread';
import { askToTrash, restoreRecord } from '../../commands/trash-record';
import { useLanguage, useTexts } from '../../i18n';
import { useApp, useProject } from '../../stores/app-context';
import { Button, IconButton } from '../../ui/Button';
import { MoreMenu } from '../../ui/MoreMenu';
import { CourseStrip } from './CourseStrip';
import { FormEnvironment } from './FormEnvironment';
import css from './form.module.css';
import { OpenStrip } from './OpenStrip';
import { type FormTarget, recordTarget } from './target';
import { useSought } from './use-sought';

export interface RecordFrameProps {
  readonly type: RecordType;
  readonly id: Id;
  /** Beside the back and close buttons; left out where nothing stands beside. */
  readonly onClose?: (() => void) | undefined;
  /** Takes the width it is given instead of that of a form. */
  readonly wide?: boolean;
  /** Puts the cursor into the first answer: who opens a record wants to write. */
  readonly focus?: boolean;
  readonly children: (target: FormTarget) => ReactNode;
}

/** What stands around the answers of one record: way back, acts, that it lies in the trash or is left open. */
export const RecordFrame = observer(function RecordFrame({
  type,
  id,
  onClose,
  wide,
  focus = true,
  children,
}: RecordFrameProps) {
  const app = useApp();
  const store = useProject();
  const language = useLanguage();
  const texts = useTexts();
  const target = useMemo(() => recordTarget(store, { type, id }, language), [store, type, id, language]);
  // The form follows what concerns the record as a whole; its answers are followed by their fields.
  const state = useMemo(
    () =>
      computed(
        () => {
          const record = store.find(type, id);
          return record && { deleted: record.deletedAt !== null, open: record.open['*'] ?? null };
        },
        { equals: compareStructural },
      ),
    [store, type, id],
  ).get();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (focus) focusFirst(form.current);
  }, [focus]);
  useSought(form, id);
  if (!state) return <p className={css.gone}>{texts.editor.gone}</p>;
  const name = recordTexts(language, type).one;
  return (
    <form
      ref={form}
      className={css.form}
      aria-label={name}
      onSubmit={(event) => event.preventDefault()}
      data-wide={wide}
      data-record={id}
      onKeyDown={(event) => onClose && leaveForm(event, id, onClose)}
    >
      <header className={css.formHead}>
        <div className={css.wayBack}>
          {onClose && (
            <Button look="quiet" icon="back" onClick={onClose}>
              {texts.editor.back}
            </Button>
          )}
        </div>
        {isStage(type) && !state.deleted && (
          <Button look="quiet" onClick={() => app.ui.show({ kind: 'why', of: { type, id } })}>
            {texts.thread.why.title}
          </Button>
        )}
        <IconButton
          icon="sheet"
          label={texts.documents.showCommand}
          onClick={() => app.ui.showInDocument(app.ui.inHand?.id === id ? app.ui.inHand : { id, field: null })}
        />
        {!store.readOnly && !state.deleted && (
          <MoreMenu
            label={texts.library.more(name)}
            acts={[
              {
                label: texts.editor.openRecord,
                run: () => target.setOpen('*', { reason: '' }),
                disabled: state.open !== null,
              },
              { label: texts.editor.trash, run: () => askToTrash(app, { type, id }), separatorBefore: true },
            ]}
          />
        )}
        {onClose && <IconButton icon="close" label={texts.shell.dialog.close} onClick={onClose} />}
      </header>
      {state.deleted && (
        <p className={css.deleted}>
          {texts.editor.inTrash}
          <Button look="quiet" onClick={() => restoreRecord(app, { type, id })}>
            {texts.editor.restore}
          </Button>
        </p>
      )}
      {state.open && (
        <FormEnvironment>
          <OpenStrip open={state.open} disabled={store.readOnly} onChange={(open) => target.setOpen('*', open)} />
        </FormEnvironment>
      )}
      {children(target)}
      <CourseStrip of={{ type, id }} />
    </form>
  );
});

/** Who is writing a list meanwhile, or is in a field already, is left alone. */
function focusFirst(form: HTMLElement | null): void {
  if (document.activeElement instanceof HTMLInputElement || form?.contains(document.activeElement)) return;
  form
    ?.querySelector<HTMLElement>('fieldset :is(input, textarea, [contenteditable="true"])')
    ?.focus({ preventScroll: true });
}

/** Escape leads back to the row or card the form was opened from; where that is hidden, the form closes. */
function leaveForm(event: KeyboardEvent, id: Id, onClose: () => void): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  if (event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true') return;
  const origin = document.querySelector<HTMLElement>(`main button[data-id="${id}"]`);
  if (origin?.offsetParent) origin.focus();
  else onClose();
}
