import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { formatDate } from '../../../shared/i18n/format';
import {
  acceptChange,
  type Change,
  changedSince,
  isAcceptable,
  rejectChange,
  revertChange,
} from '../../../shared/project/apply-change';
import type { Id } from '../../../shared/project/fields/values';
import { useLocale, useTexts } from '../../i18n';
import { FormEnvironment } from '../../steps/record-form/FormEnvironment';
import { useProject } from '../../stores/app-context';
import { Button, IconButton } from '../../ui/Button';
import { useToday } from '../common/clock';
import { useRecordTexts } from '../common/use-record-texts';
import { useOptions, useRecord } from '../common/use-records';
import { useTrash } from '../common/use-trash';
import { ChangeEditRow } from './ChangeEditRow';
import css from './change.module.css';
import { useFieldLabel } from './use-field-label';

/** A change of the plan: what changes from what into what, who decides, and the decision itself. */
export const ChangeCard = observer(function ChangeCard({ id }: { readonly id: Id }) {
  const store = useProject();
  const { changeEditor: texts, editor } = useTexts();
  const words = useRecordTexts('change');
  const change = useRecord('change', id);
  const people = useOptions('person');
  const trash = useTrash('change');
  const says = useStateWords();
  if (!change) return null;
  const fixed = change.state === 'accepted' || store.readOnly;
  const keep = (edits: Change['edits']) => store.update('change', id, { edits });
  return (
    <section className={css.change} data-state={change.state} aria-label={words.one}>
      <p className={css.state}>
        {says(change)}
        {!fixed && <IconButton icon="trash" label={`${words.one}: ${editor.trash}`} onClick={() => trash(id)} />}
      </p>
      <FormEnvironment>
        {change.edits.map((edit, i) => (
          <ChangeEditRow
            key={edit.id}
            edit={edit}
            change={change}
            fixed={fixed}
            onChange={(next) => keep(change.edits.with(i, next))}
            onRemove={() => keep(change.edits.toSpliced(i, 1))}
          />
        ))}
      </FormEnvironment>
      {!fixed && (
        <Button
          look="quiet"
          icon="plus"
          onClick={() =>
            keep([...change.edits, { id: crypto.randomUUID(), record: null, field: '', old: null, new: null }])
          }
        >
          {texts.add}
        </Button>
      )}
      <label className={css.decided}>
        {texts.decidedBy}
        <select
          value={change.decidedBy ?? ''}
          disabled={fixed}
          onChange={({ currentTarget }) => store.update('change', id, { decidedBy: currentTarget.value || null })}
        >
          <option value="" />
          {people.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {!store.readOnly && <Decision change={change} />}
    </section>
  );
});

/** Accept, reject, take back: each is one step that undo takes back as a whole. */
const Decision = observer(function Decision({ change }: { readonly change: Change }) {
  const store = useProject();
  const today = useToday();
  const { changeEditor: texts } = useTexts();
  const { id, state } = change;
  const [asking, setAsking] = useState(false);
  const since = state === 'accepted' ? changedSince(store.project, change) : [];
  const revert = () => {
    setAsking(false);
    store.together({ act: 'revert', type: 'change' }, (project, context) => revertChange(project, id, context));
  };
  if (state === 'accepted') {
    return (
      <div className={css.acts}>
        {asking && (
          <p role="alert">
            {texts.since} <ChangedFields change={change} />
          </p>
        )}
        <Button onClick={() => (since.length > 0 && !asking ? setAsking(true) : revert())}>
          {asking ? texts.sinceYes : texts.revert}
        </Button>
        {asking && <Button onClick={() => setAsking(false)}>{texts.sinceNo}</Button>}
      </div>
    );
  }
  return (
    <div className={css.acts}>
      <Button
        look="main"
        disabled={!isAcceptable(store.project, change)}
        onClick={() =>
          store.together({ act: 'accept', type: 'change' }, (p, context) => acceptChange(p, id, today(), context))
        }
      >
        {texts.accept}
      </Button>
      {state === 'proposed' ? (
        <Button
          onClick={() =>
            store.together({ act: 'reject', type: 'change' }, (p, context) => rejectChange(p, id, today(), context))
          }
        >
          {texts.reject}
        </Button>
      ) : (
        <Button onClick={() => store.update('change', id, { state: 'proposed', date: null })}>{texts.again}</Button>
      )}
    </div>
  );
});

/** Names of the fields that somebody has changed since. */
const ChangedFields = observer(function ChangedFields({ change }: { readonly change: Change }) {
  const store = useProject();
  const label = useFieldLabel();
  return <strong>{changedSince(store.project, change).map(label).join(', ')}</strong>;
});

function useStateWords(): (change: Change) => string {
  const locale = useLocale();
  const { changeEditor: texts, eventFlow } = useTexts();
  return ({ state, date }) => {
    const day = date ? formatDate(date, locale) : eventFlow.noDate;
    if (state === 'accepted') return texts.accepted(day);
    if (state === 'rejected') return texts.rejected(day);
    return state === 'reverted' ? texts.reverted : texts.proposed;
  };
}
