import type { GridCell, Id } from '../../../shared/project/fields/values';

/** The example for a group in a phase; empty while there is none. */
export function exampleAt(cells: readonly GridCell[], group: Id, phase: Id): string {
  return cells.find((cell) => cell.x === group && cell.y === phase)?.text ?? '';
}

/** The examples with one of them changed; an empty one is taken away. */
export function withExample(cells: readonly GridCell[], group: Id, phase: Id, text: string): readonly GridCell[] {
  const at = cells.findIndex((cell) => cell.x === group && cell.y === phase);
  if (at === -1) return text === '' ? cells : [...cells, { x: group, y: phase, text }];
  return text === '' ? cells.toSpliced(at, 1) : cells.with(at, { x: group, y: phase, text });
}
