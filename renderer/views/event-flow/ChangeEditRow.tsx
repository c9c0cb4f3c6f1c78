import { observer } from 'mobx-react-lite';
import { fieldTexts } from '../../../shared/i18n/records';
import {
  type Change,
  type ChangeEdit,
  changeableFields,
  fieldOf,
  presentValue,
  problemOf,
} from '../../../shared/project/apply-change';
import type { Json } from '../../../shared/project/fields/values';
import { FieldControl } from '../../fields/FieldControl';
import { RecordPicker } from '../../fields/RecordPicker';
import { useLanguage, useTexts } from '../../i18n';
import { RecordName } from '../../steps/RecordName';
import { useApp, useProject } from '../../stores/app-context';
import { IconButton } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import css from './change.module.css';
import { useFieldLabel } from './use-field-label';

interface Props {
  readonly edit: ChangeEdit;
  readonly change: Change;
  /** The change stands in the plan: nothing about it can be altered. */
  readonly fixed: boolean;
  readonly onChange: (edit: ChangeEdit) => void;
  readonly onRemove: () => void;
}

/** One field of one record: what stood or stands there, what shall stand there. */
export const ChangeEditRow = observer(function ChangeEditRow({ edit, change, fixed, onChange, onRemove }: Props) {
  const { ui } = useApp();
  const store = useProject();
  const language = useLanguage();
  const { changeEditor: texts } = useTexts();
  const label = useFieldLabel()(edit);
  const { record } = edit;
  const field = fieldOf(edit);
  const decided = change.state === 'accepted';
  const problem = decided ? null : problemOf(store.project, edit);
  const old = decided ? edit.old : (presentValue(store.project, edit) ?? null);
  const pickField = (name: string) => {
    // The new value begins as what stands there now, so that a word can be changed without writing all anew.
    onChange({ ...edit, field: name, old: null, new: presentValue(store.project, { record, field: name }) ?? null });
  };
  const words = record && field ? fieldTexts(language, record.type, edit.field) : null;
  return (
    <div className={css.edit}>
      <div className={css.where}>
        {record ? (
          <Chip
            tone="thread"
            onOpen={() => ui.openRecord(record)}
            onRemove={fixed ? undefined : () => onChange({ ...edit, record: null, field: '', old: null, new: null })}
            removeLabel={texts.place}
          >
            <RecordName to={record} withType />
          </Chip>
        ) : (
          <RecordPicker
            label={texts.place}
            invite={texts.place}
            types="any"
            taken={[]}
            onPick={(to) => onChange({ ...edit, record: to, field: '', old: null, new: null })}
          />
        )}
        {record && (
          <select
            aria-label={texts.field}
            value={edit.field}
            disabled={fixed}
            onChange={(e) => pickField(e.currentTarget.value)}
          >
            <option value="">{texts.chooseField}</option>
            {Object.keys(changeableFields(record.type)).map((name) => (
              <option key={name} value={name}>
                {fieldTexts(language, record.type, name).label}
              </option>
            ))}
          </select>
        )}
        {!fixed && <IconButton icon="close" label={texts.remove(label || texts.field)} onClick={onRemove} />}
      </div>
      {field && words && (
        <div className={css.values}>
          <div>
            <span className={css.label}>{decided ? texts.oldKept : texts.old}</span>
            <FieldControl
              field={field}
              texts={{ ...words, label: `${decided ? texts.oldKept : texts.old}: ${label}`, invite: texts.nothing }}
              value={old}
              onChange={() => undefined}
              disabled
              compact
            />
          </div>
          <div>
            <span className={css.label}>{texts.new}</span>
            <FieldControl
              field={field}
              texts={{ ...words, label: `${texts.new}: ${label}` }}
              value={edit.new}
              onChange={(value) => onChange({ ...edit, new: jsonOf(value) })}
              disabled={fixed}
              compact
            />
          </div>
        </div>
      )}
      {problem && record && <p className={css.problem}>{texts.problems[problem]}</p>}
    </div>
  );
});

/** A value as the file holds it. */
function jsonOf(value: unknown): Json {
  return JSON.parse(JSON.stringify(value ?? null));
}
