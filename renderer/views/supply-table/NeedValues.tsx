import { observer } from 'mobx-react-lite';
import type { Id } from '../../../shared/project/fields/values';
import { useTexts } from '../../i18n';
import { useApp, useProject } from '../../stores/app-context';
import { IconButton } from '../../ui/Button';
import { LineEdit } from '../common/LineEdit';
import { QuickAdd } from '../common/QuickAdd';
import { useLiving, useRecord } from '../common/use-records';
import classes from './supply-table.module.css';

/** A value sentence is one line here; as a record it may be longer. */
const MAX = 500;

/** The added values that answer a need, and the line in which the next one grows. */
export const NeedValues = observer(function NeedValues({ need: id }: { readonly need: Id }) {
  const store = useProject();
  const { ui } = useApp();
  const { supply: words } = useTexts().listening;
  const need = useRecord('need', id);
  const values = useLiving('value').filter(({ needs }) => needs.includes(id));
  const text = need?.text ?? '';
  return (
    <div className={classes.values}>
      {values.length > 0 && (
        <ul aria-label={words.values(text)}>
          {values.map((value) => (
            <li key={value.id} className={classes.value}>
              <span className={classes.valueMark}>{words.value}</span>
              {value.text.includes('\n') ? (
                // Several paragraphs are written in the form.
                <span className={classes.paragraphs}>{value.text.replace(/\s*\n\s*/g, '\n')}</span>
              ) : (
                <LineEdit
                  label={words.value}
                  value={value.text}
                  maxLength={Math.max(MAX, value.text.length)}
                  readOnly={store.readOnly}
                  onChange={(next) => store.update('value', value.id, { text: next })}
                />
              )}
              <IconButton
                icon="forward"
                label={words.openValue(value.text)}
                onClick={() => ui.openRecord({ type: 'value', id: value.id })}
              />
            </li>
          ))}
        </ul>
      )}
      {!store.readOnly && (
        <QuickAdd
          label={words.makeValueOf(text)}
          placeholder={`+ ${words.makeValue}`}
          maxLength={MAX}
          onAdd={(sentence) => store.add('value', { text: sentence, needs: [id] })}
          onAddMany={(lines) =>
            store.addMany(
              'value',
              lines.map((sentence) => ({ text: sentence, needs: [id] })),
            )
          }
        />
      )}
    </div>
  );
});
