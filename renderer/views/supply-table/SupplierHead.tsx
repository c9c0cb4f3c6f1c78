import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { supply as definition } from '../../../shared/project/records/supply';
import { RecordPicker } from '../../fields/RecordPicker';
import { useTexts } from '../../i18n';
import { RecordName } from '../../steps/RecordName';
import { useApp, useProject } from '../../stores/app-context';
import { IconButton } from '../../ui/Button';
import { LineEdit } from '../common/LineEdit';
import { useRecord } from '../common/use-records';
import { renameSupplier, trashSupplier } from './edit-supply';
import { keyOf, type Supplier } from './suppliers';
import classes from './supply-table.module.css';

/** The longest name; a reference needs less. */
const MAX = 160;

/** The head of a column: a name that can be changed in place, or an actor that can be opened. */
export const SupplierHead = observer(function SupplierHead({ supplier }: { readonly supplier: Supplier }) {
  const { ui } = useApp();
  const store = useProject();
  const { supply: words } = useTexts().listening;
  const { key, by } = supplier;
  const actor = by !== null && typeof by !== 'string' ? by : null;
  const named = useRecord('actor', actor?.id ?? null);
  const name = actor ? (named?.name ?? '') : typeof by === 'string' ? by : words.nameless;
  const written = typeof by === 'string' ? by : '';
  // The name is the column: it changes when it is written, not with every letter.
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    const next = draft?.trim() ?? '';
    setDraft(null);
    if (next === '' || next === written) return;
    store.together({ act: 'change', type: 'supply' }, (project, context) =>
      renameSupplier(project, key, next, context),
    );
  };
  return (
    <th scope="col" className={classes.supplier}>
      <span className={classes.supplierLine}>
        {actor ? (
          <button type="button" className={classes.actor} onClick={() => ui.openRecord(actor)}>
            <RecordName to={actor} />
          </button>
        ) : (
          <LineEdit
            label={words.rename(name)}
            value={draft ?? written}
            placeholder={words.nameless}
            maxLength={MAX}
            readOnly={store.readOnly}
            onChange={setDraft}
            onDone={commit}
          />
        )}
        {!store.readOnly && (
          <IconButton
            icon="close"
            label={words.removeColumn(name)}
            onClick={() =>
              store.together({ act: 'trash', type: 'supply' }, (project, context) =>
                trashSupplier(project, key, context),
              )
            }
          />
        )}
      </span>
    </th>
  );
});

/** Adds a column: an actor found by name, or any other name. It stands there before it has met a need. */
export function AddSupplier({ taken }: { readonly taken: readonly Supplier[] }) {
  const store = useProject();
  const { supply: words } = useTexts().listening;
  const add = (by: NonNullable<Supplier['by']>) => {
    if (!taken.some(({ key }) => key === keyOf(by))) store.add('supply', { by });
  };
  return (
    <div className={classes.add}>
      <RecordPicker
        label={words.addSupplier}
        types={definition.fields.by.to}
        taken={taken.flatMap(({ by }) => (by !== null && typeof by !== 'string' ? [by] : []))}
        onPick={add}
        onText={(text) => add(text.slice(0, MAX))}
        invite={`+ ${words.addSupplier}`}
      />
    </div>
  );
}
