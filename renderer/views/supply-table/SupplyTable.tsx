import { observer } from 'mobx-react-lite';
import type { Id } from '../../../shared/project/fields/values';
import { meeting } from '../../../shared/red-thread/supply';
import { useTexts } from '../../i18n';
import { FormEnvironment } from '../../steps/record-form/FormEnvironment';
import type { ViewProps } from '../../steps/view-props';
import { useApp, useProject } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { BesideTable } from '../common/BesideTable';
import { useCells } from '../common/use-cells';
import { useLiving } from '../common/use-records';
import { NeedRows } from './NeedRows';
import { AddSupplier, SupplierHead } from './SupplierHead';
import { isOnlyColumn, suppliersOf } from './suppliers';
import classes from './supply-table.module.css';

const sides = ['need'] as const;

/** Needs down, those who meet them across; what nobody meets is an opening, and a value sentence grows there. */
export const SupplyTable = observer(function SupplyTable({ onOpen }: ViewProps) {
  const { ui } = useApp();
  const store = useProject();
  const { supply: words } = useTexts().listening;
  const needs = useLiving('need');
  const supplies = useLiving('supply');
  const suppliers = suppliersOf(supplies);
  const isColumn = (id: Id) => isOnlyColumn(supplies, id);
  const cells = useCells(
    needs.map(({ id }) => id),
    suppliers.map(({ key }) => key),
  );
  const beside = <BesideTable type="supply" sides={sides} isShown={isColumn} onOpen={onOpen} />;
  if (needs.length === 0) {
    return (
      <>
        <EmptyState text={words.empty}>
          <Button onClick={() => ui.go({ kind: 'step', step: 'listening', type: 'need', record: null })}>
            {words.toNeeds}
          </Button>
        </EmptyState>
        {beside}
      </>
    );
  }
  const open = needs.filter(({ id }) => meeting(supplies, id).length === 0).length;
  return (
    <FormEnvironment>
      <div className={classes.view}>
        <div className={classes.bar}>
          <p className={classes.lead}>{suppliers.length === 0 ? words.noSuppliers : sum(open)}</p>
          {!store.readOnly && <AddSupplier taken={suppliers} />}
        </div>
        <p className="hidden-but-read">{words.keys}</p>
        <div className={classes.scroll}>
          <table ref={cells.root} className={classes.table} aria-label={words.label}>
            <thead>
              <tr>
                <th scope="col" className={classes.corner}>
                  {words.need}
                </th>
                {suppliers.map((supplier) => (
                  <SupplierHead key={supplier.key} supplier={supplier} />
                ))}
              </tr>
            </thead>
            {needs.map(({ id }) => (
              <NeedRows key={id} need={id} suppliers={suppliers} cells={cells} onOpen={onOpen} />
            ))}
          </table>
        </div>
        {beside}
      </div>
    </FormEnvironment>
  );

  function sum(n: number): string {
    return n === 0 ? words.allMet : words.open(n, needs.length);
  }
});
