import { memo } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import { Icon } from '../../ui/Icon';
import classes from './grid.module.css';
import type { ActiveCell, Column } from './types';

interface Acts {
  readonly go: (cell: ActiveCell, edit?: boolean) => void;
  /** The focus has come to a cell by itself; nothing may scroll now, a mouse button may still be down. */
  readonly arrive: (cell: ActiveCell) => void;
  readonly done: () => void;
  readonly down: () => void;
}

interface Props<R> {
  readonly record: R;
  readonly columns: readonly Column<R>[];
  readonly selected: boolean;
  /** The column of the cursor, when it stands in this row. */
  readonly active: number | null;
  readonly editing: boolean;
  readonly acts: Acts;
}

function Row<R extends { readonly id: Id }>({ record, columns, selected, active, editing, acts }: Props<R>) {
  return (
    <tr className={classes.row} aria-selected={selected}>
      {columns.map((column, i) => {
        const here = active === i;
        const text = column.text(record);
        return (
          <td key={column.key} className={classes.cell} data-cell={`${record.id}/${i}`} data-align={column.align}>
            {here && editing && column.edit ? (
              column.edit({ row: record, label: column.label, done: acts.done, down: acts.down })
            ) : (
              <button
                type="button"
                className={classes.value}
                data-act={column.run ? true : undefined}
                tabIndex={here ? 0 : -1}
                aria-label={column.run ? text : `${column.label}: ${text}`}
                title={text}
                onFocus={() => {
                  if (!here) acts.arrive({ id: record.id, column: i });
                }}
                onClick={() => {
                  acts.go({ id: record.id, column: i }, true);
                  column.run?.(record);
                }}
              >
                {column.icon ? <Icon name={column.icon} /> : <span className={classes.text}>{text}</span>}
              </button>
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** Rows without the cursor are drawn again only when their record or the columns change. */
export const GridRowView = memo(
  Row,
  (before, after) =>
    before.record === after.record &&
    before.columns === after.columns &&
    before.selected === after.selected &&
    before.active === null &&
    after.active === null,
) as typeof Row;
