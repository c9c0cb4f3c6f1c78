import { observer } from 'mobx-react-lite';
import type { Id } from '../../../shared/project/fields/values';
import { meeting } from '../../../shared/red-thread/supply';
import { useTexts } from '../../i18n';
import { RecordName } from '../../steps/RecordName';
import { useApp } from '../../stores/app-context';
import type { Cells } from '../common/use-cells';
import { useLiving, useRecord } from '../common/use-records';
import { LevelCell } from './LevelCell';
import { NeedValues } from './NeedValues';
import type { Supplier } from './suppliers';
import classes from './supply-table.module.css';

interface Props {
  readonly need: Id;
  readonly suppliers: readonly Supplier[];
  readonly cells: Cells;
  readonly onOpen: (id: Id) => void;
}

/** A need with how each supplier meets it, and below it the added values that answer it. */
export const NeedRows = observer(function NeedRows({ need: id, suppliers, cells, onOpen }: Props) {
  const { ui } = useApp();
  const { supply: words } = useTexts().listening;
  const need = useRecord('need', id);
  const supplies = useLiving('supply');
  if (!need) return null;
  const met = meeting(supplies, id);
  return (
    <tbody className={classes.need} data-open={met.length === 0}>
      <tr>
        <th scope="row" className={classes.text}>
          <button type="button" className={classes.needText} onClick={() => ui.openRecord({ type: 'need', id })}>
            <RecordName to={{ type: 'need', id }} />
          </button>
          <span className={classes.group}>
            {need.group ? <RecordName to={{ type: 'group', id: need.group }} /> : words.noGroup}
          </span>
          {met.length === 0 && <span className={classes.openNeed}>{words.openNeed}</span>}
        </th>
        {suppliers.map((supplier) => (
          <LevelCell key={supplier.key} need={id} supplier={supplier} cells={cells} onOpen={onOpen} />
        ))}
      </tr>
      <tr>
        <td colSpan={suppliers.length + 1} className={classes.valuesCell}>
          <NeedValues need={id} />
        </td>
      </tr>
    </tbody>
  );
});
