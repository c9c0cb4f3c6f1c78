import { type KeyboardEvent, useState } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import { type Cell, moveCell, tabCell } from './grid-keys';
import type { ActiveCell, Column } from './types';

interface Acts {
  readonly readOnly: boolean;
  readonly onTrash: (id: Id) => void;
  /** Adds a row after the last one and answers with its id. */
  readonly onAdd: (() => Id) | null;
}

export interface GridState {
  readonly active: ActiveCell | null;
  readonly editing: boolean;
  readonly go: (cell: ActiveCell, edit?: boolean) => void;
  readonly done: () => void;
  readonly down: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Where the cursor of a table stands, and what the keys do. */
export function useGrid<R extends { readonly id: Id }>(
  records: readonly R[],
  columns: readonly Column<R>[],
  acts: Acts,
): GridState {
  const [active, setActive] = useState<ActiveCell | null>(null);
  const [editing, setEditing] = useState(false);
  const size = { rows: records.length, columns: columns.length };
  const known = records.findIndex(({ id }) => id === active?.id);
  const at: Cell = { row: Math.max(0, known), column: Math.min(active?.column ?? 0, columns.length - 1) };

  const go = (cell: ActiveCell, edit = false) => {
    const column = columns[cell.column];
    setActive(cell);
    setEditing(edit && !acts.readOnly && column?.edit !== undefined);
  };
  const goTo = (cell: Cell, edit = false) => {
    const record = records[cell.row];
    if (record) go({ id: record.id, column: cell.column }, edit);
  };
  const enter = () => {
    const record = records[at.row];
    const column = columns[at.column];
    if (record && column?.run) column.run(record);
    else goTo(at, true);
  };
  const trash = () => {
    const record = records[at.row];
    if (!record || acts.readOnly) return;
    goTo({ ...at, row: at.row + 1 < records.length ? at.row + 1 : at.row - 1 });
    acts.onTrash(record.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (editing) {
      if (event.key !== 'Tab' || event.defaultPrevented) return;
      const next = tabCell(at, event.shiftKey, size);
      if (!next) return;
      goTo(next, true);
    } else if (event.key === 'Enter' || event.key === 'F2') enter();
    else if (event.key === 'Delete') trash();
    else {
      const next = event.altKey ? null : moveCell(at, event.key, event.ctrlKey || event.metaKey, size);
      if (!next) return;
      goTo(next);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const record = records[at.row];
  return {
    active: record ? { id: record.id, column: at.column } : null,
    editing: editing && known >= 0,
    go,
    done: () => setEditing(false),
    down: () => {
      if (at.row < records.length - 1) goTo({ ...at, row: at.row + 1 });
      else if (acts.onAdd && !acts.readOnly) go({ id: acts.onAdd(), column: 0 }, true);
      else setEditing(false);
    },
    onKeyDown,
  };
}
