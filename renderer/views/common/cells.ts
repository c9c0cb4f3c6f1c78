/** A cell of a table of pairs, by the keys of its row and column. */
export interface Cell {
  readonly row: string;
  readonly column: string;
}

const steps: { readonly [key: string]: readonly [down: number, right: number] | undefined } = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where an arrow key, Home or End leads from a cell; `null` at the edge and for any other key. */
export function cellAfter(rows: readonly string[], columns: readonly string[], at: Cell, key: string): Cell | null {
  const [first, last] = [columns[0], columns.at(-1)];
  if (key === 'Home' && first !== undefined) return { ...at, column: first };
  if (key === 'End' && last !== undefined) return { ...at, column: last };
  const step = steps[key];
  if (!step) return null;
  const row = rows[rows.indexOf(at.row) + step[0]];
  const column = columns[columns.indexOf(at.column) + step[1]];
  return row === undefined || column === undefined ? null : { row, column };
}
