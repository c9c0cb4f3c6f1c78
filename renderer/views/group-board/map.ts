import type { RecordOf } from '../../../shared/project/records';

type Group = Pick<RecordOf<'group'>, 'id' | 'name' | 'influence' | 'affected'>;

export interface MapCell {
  readonly influence: number;
  readonly affected: number;
  readonly groups: readonly Group[];
}

export interface GroupMap {
  /** The fields of the map that hold groups. */
  readonly cells: readonly MapCell[];
  /** How many groups lack one of the two figures. */
  readonly missing: number;
}

/** Where the groups stand on the map of influence and affectedness. */
export function mapOf(groups: readonly Group[]): GroupMap {
  const cells = new Map<string, MapCell>();
  let missing = 0;
  for (const { id, name, influence, affected } of groups) {
    if (influence === null || affected === null) {
      missing += 1;
      continue;
    }
    const key = `${influence}/${affected}`;
    const before = cells.get(key)?.groups ?? [];
    cells.set(key, { influence, affected, groups: [...before, { id, name, influence, affected }] });
  }
  return { cells: [...cells.values()], missing };
}

export interface CellLines {
  readonly shown: readonly { readonly id: string; readonly text: string; readonly full: string }[];
  /** How many names had no room. */
  readonly more: number;
}

/** The names that fit into a field of the map, cut where they are too long. */
export function cellLines(groups: readonly Group[], maxLines: number, maxChars: number, untitled: string): CellLines {
  const room = groups.length > maxLines ? maxLines - 1 : maxLines;
  const shown = groups.slice(0, room).map(({ id, name }) => {
    const full = name || untitled;
    return { id, full, text: cut(full, maxChars) };
  });
  return { shown, more: groups.length - shown.length };
}

function cut(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1).trimEnd()}…`;
}
