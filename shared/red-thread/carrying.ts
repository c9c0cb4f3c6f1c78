import type { GridCell, Id } from '../project/fields/values';
import type { RecordOf } from '../project/records';
import { isBlank } from './plan';

/** Whether a lead idea has to carry for a group: for those that come first, not for those that are only watched. */
export function mustCarryFor({ priority }: Pick<RecordOf<'group'>, 'priority'>): boolean {
  return priority === 'core' || priority === 'important';
}

export interface EmptyCell {
  readonly group: Id;
  readonly phase: Id;
}

/** Cells group x phase in which an idea has no example, by group; the same list is gap G15. */
export function emptyCells(
  cells: readonly GridCell[],
  groups: readonly Pick<RecordOf<'group'>, 'id' | 'priority'>[],
  phases: readonly { readonly id: Id }[],
): readonly EmptyCell[] {
  const filled = new Set(cells.filter(({ text }) => !isBlank(text)).map(({ x, y }) => `${x} ${y}`));
  return groups
    .filter(mustCarryFor)
    .flatMap((group) => phases.map((phase) => ({ group: group.id, phase: phase.id })))
    .filter(({ group, phase }) => !filled.has(`${group} ${phase}`));
}
