import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { type Cell, cellAfter } from './cells';

export interface Cells {
  readonly root: RefObject<HTMLTableElement | null>;
  /** The one cell Tab leads to. */
  readonly active: Cell | null;
  readonly isActive: (row: string, column: string) => boolean;
  readonly activate: (cell: Cell) => void;
  readonly focus: (cell: Cell) => void;
  /** Goes to the next cell; whether the key did so. */
  readonly onArrow: (event: KeyboardEvent, at: Cell) => boolean;
}

/**
 * Focus in a table of pairs: Tab leads to one cell, arrows go on. A cell carries `data-cell` made by `cellName`.
 * `start`: the cell to begin with instead of the first.
 */
export function useCells(rows: readonly string[], columns: readonly string[], start: Cell | null = null): Cells {
  const root = useRef<HTMLTableElement>(null);
  const [wanted, activate] = useState(start);
  const [row, column] = [rows[0], columns[0]];
  const first = row === undefined || column === undefined ? null : { row, column };
  const active = wanted && rows.includes(wanted.row) && columns.includes(wanted.column) ? wanted : first;
  const focus = (cell: Cell) => {
    activate(cell);
    const found = root.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cellName(cell))}"]`);
    found?.focus();
    found?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  return {
    root,
    active,
    isActive: (ofRow, ofColumn) => active?.row === ofRow && active.column === ofColumn,
    activate,
    focus,
    onArrow: (event, at) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return false;
      const next = cellAfter(rows, columns, at, event.key);
      if (next) {
        event.preventDefault();
        focus(next);
      }
      return next !== null;
    },
  };
}

export function cellName({ row, column }: Cell): string {
  return `${row} ${column}`;
}
