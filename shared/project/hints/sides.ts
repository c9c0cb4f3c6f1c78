import { living } from '../edits';
import type { Project } from '../project';
import type { RecordOf } from '../records';
import type { QuadrantKey } from '../records/swot-item';

type Option = RecordOf<'tows'>;
type Kind = NonNullable<Option['kind']>;

/** The two quadrants that meet in a field of options. */
export const sidesOf: { readonly [K in Kind]: readonly [QuadrantKey, QuadrantKey] } = {
  SO: ['S', 'O'],
  WO: ['W', 'O'],
  ST: ['S', 'T'],
  WT: ['W', 'T'],
};

/** The sides of its field from which an option names no statement yet. */
export function missingSides(
  kind: Kind | null,
  used: readonly { readonly quadrant: QuadrantKey | null }[],
): readonly QuadrantKey[] {
  return kind === null ? [] : sidesOf[kind].filter((side) => !used.some(({ quadrant }) => quadrant === side));
}

/** Whether an option that names statements names none from one of its sides. */
export function isOneSided(project: Project, { kind, items }: Pick<Option, 'kind' | 'items'>): boolean {
  if (items.length === 0) return false;
  return (
    missingSides(
      kind,
      living(project, 'swotItem').filter(({ id }) => items.includes(id)),
    ).length > 0
  );
}
