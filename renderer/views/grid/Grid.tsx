import { type ReactNode, useEffect, useRef } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import { GridRowView } from './GridRowView';
import classes from './grid.module.css';
import type { Column, GridRow } from './types';
import { useGrid } from './use-grid';
import { ROW_HEIGHT, useWindow } from './use-window';

interface Props<R> {
  readonly label: string;
  /** Which keys do what, for screen readers. */
  readonly keys: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly GridRow<R>[];
  readonly selected: Id | null;
  readonly readOnly: boolean;
  readonly onTrash: (id: Id) => void;
  readonly onAdd: (() => Id) | null;
  readonly footer?: ReactNode;
}

/** A table whose cells are gone through and edited by mouse and keyboard; of hundreds of rows only those in sight exist. */
export function Grid<R extends { readonly id: Id }>(props: Props<R>) {
  const { columns, rows } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const records = rows.flatMap((row) => (row.kind === 'record' ? [row.record] : []));
  const grid = useGrid(records, columns, props);
  const [first, last] = useWindow(scroller, rows.length);
  const { active, editing } = grid;

  // The cursor may have gone to a row that is not drawn yet: scroll there first, focus when it is there.
  useEffect(() => {
    const table = scroller.current;
    if (!table || !active || !moved.current) return;
    const cell = table.querySelector<HTMLElement>(`[data-cell="${active.id}/${active.column}"]`);
    if (!cell) {
      const index = rows.findIndex((row) => row.kind === 'record' && row.record.id === active.id);
      table.scrollTop = Math.max(0, (index - 4) * ROW_HEIGHT);
      return;
    }
    moved.current = false;
    if (!editing) cell.querySelector('button')?.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const go: typeof grid.go = (cell, edit) => {
    moved.current = true;
    grid.go(cell, edit);
  };

  return (
    <div ref={scroller} className={classes.scroller} style={{ scrollPaddingLeft: (columns[0]?.width ?? 0) + 8 }}>
      <p className="hidden-but-read">{props.keys}</p>
      <table
        aria-label={props.label}
        aria-rowcount={records.length + 1}
        className={classes.table}
        style={{ width: columns.reduce((sum, { width }) => sum + width, 0) }}
      >
        <colgroup>
          {columns.map(({ key, width }) => (
            <col key={key} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ key, label, align }) => (
              <th key={key} scope="col" className={classes.head} data-align={align}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody
          onKeyDown={(event) => {
            moved.current = true;
            grid.onKeyDown(event);
          }}
        >
          {first > 0 && <tr style={{ height: first * ROW_HEIGHT }} />}
          {rows.slice(first, last).map((row) =>
            row.kind === 'head' ? (
              <tr key={row.key} className={classes.group}>
                <th colSpan={columns.length} scope="rowgroup">
                  <span className={classes.groupTitle}>
                    {row.title} <span className={classes.note}>{row.note}</span>
                  </span>
                </th>
              </tr>
            ) : (
              <GridRowView
                key={row.record.id}
                record={row.record}
                columns={columns}
                selected={props.selected === row.record.id}
                active={active?.id === row.record.id ? active.column : null}
                editing={editing && active?.id === row.record.id}
                acts={{
                  go,
                  arrive: grid.go,
                  done: () => {
                    moved.current = true;
                    grid.done();
                  },
                  down: () => {
                    moved.current = true;
                    grid.down();
                  },
                }}
              />
            ),
          )}
          {last < rows.length && <tr style={{ height: (rows.length - last) * ROW_HEIGHT }} />}
        </tbody>
        {props.footer && <tfoot>{props.footer}</tfoot>}
      </table>
    </div>
  );
}
