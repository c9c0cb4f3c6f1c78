/** A cell of a table by its place among the visible rows and columns. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** How far Page Up and Page Down go. */
const PAGE = 10;

const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));

/** The cell a key leads to while no cell is being edited; `null` when the key does not move. */
export function moveCell(cell: Cell, key: string, ctrl: boolean, size: Size): Cell | null {
  const to = (row: number, column: number): Cell => ({
    row: within(row, size.rows),
    column: within(column, size.columns),
  });
  switch (key) {
    case 'ArrowUp':
      return to(cell.row - 1, cell.column);
    case 'ArrowDown':
      return to(cell.row + 1, cell.column);
    case 'ArrowLeft':
      return to(cell.row, cell.column - 1);
    case 'ArrowRight':
      return to(cell.row, cell.column + 1);
    case 'PageUp':
      return to(cell.row - PAGE, cell.column);
    case 'PageDown':
      return to(cell.row + PAGE, cell.column);
    case 'Home':
      return to(ctrl ? 0 : cell.row, 0);
    case 'End':
      return to(ctrl ? size.rows - 1 : cell.row, size.columns - 1);
    default:
      return null;
  }
}

/** The cell Tab leads to while editing: on through the row, then the next row; `null` past the last or first cell. */
export function tabCell(cell: Cell, back: boolean, size: Size): Cell | null {
  const flat = cell.row * size.columns + cell.column + (back ? -1 : 1);
  if (flat < 0 || flat >= size.rows * size.columns) return null;
  return { row: Math.floor(flat / size.columns), column: flat % size.columns };
}

/** The rows that have to be drawn, with some more above and below so that scrolling shows no gaps. */
export function visibleRows(scrollTop: number, height: number, rowHeight: number, count: number): [number, number] {
  const more = 12;
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - more);
  const last = Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + more);
  return [Math.min(first, last), last];
}
