import { compareStructural, computed } from 'mobx';
import { observer } from 'mobx-react-lite';
import { useId, useMemo } from 'react';
import type { Field } from '../../../shared/project/fields/kinds';
import { FieldControl } from '../../fields/FieldControl';
import { useTexts } from '../../i18n';
import { FieldHint } from './FieldHint';
import { fieldNotes } from './field-notes';
import css from './form.module.css';
import { OpenStrip } from './OpenStrip';
import { OwnQuestionsAt } from './OwnQuestionsAt';
import { RespectHint } from './RespectHint';
import type { FormTarget } from './target';

export interface BoundFieldProps {
  readonly target: FormTarget;
  readonly name: string;
  readonly field: Field;
}

/** One question and its control. It draws anew only when its own value changes, whatever else is typed. */
export const BoundField = observer(function BoundField({ target, name, field }: BoundFieldProps) {
  const { editor } = useTexts();
  const question = useId();
  const value = useMemo(() => computed(() => target.read(name)), [target, name]).get();
  const open = useMemo(() => computed(() => target.openOf(name), { equals: compareStructural }), [target, name]).get();
  const hints = useMemo(() => computed(() => target.hints(name), { equals: compareStructural }), [target, name]).get();
  const texts = target.texts(name);
  const Note = target.of && fieldNotes[target.of.type]?.[name];
  return (
    <fieldset className={css.field} data-field={name} data-open={open !== null} aria-describedby={question}>
      <div className={css.fieldHead}>
        <span className={css.label} aria-hidden="true">
          {texts.label}
        </span>
        {!open && !target.readOnly && field.needed && (
          <button
            type="button"
            className={css.leaveOpen}
            aria-label={editor.openField(texts.label)}
            onClick={() => target.setOpen(name, { reason: '' })}
          >
            {editor.open}
          </button>
        )}
      </div>
      {texts.question && (
        <p className={css.question} id={question}>
          {texts.question}
        </p>
      )}
      <FieldControl
        field={field}
        texts={texts}
        value={value}
        onChange={(next) => target.write(name, next)}
        disabled={target.readOnly}
        barred={() => target.barred(name)}
      />
      {hints.map((hint) => (
        <FieldHint key={hint.code} hint={hint} target={target} />
      ))}
      <RespectHint target={target} name={name} field={field} value={value} />
      {Note && target.of && <Note of={target.of} />}
      <OwnQuestionsAt target={target} field={name} />
      {open && <OpenStrip open={open} disabled={target.readOnly} onChange={(reason) => target.setOpen(name, reason)} />}
    </fieldset>
  );
});
