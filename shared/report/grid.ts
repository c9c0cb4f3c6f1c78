import type { BlockOf, GridField, Spans } from './blocks';
import type { Context } from './context';
import { captioned, type Origin } from './origin';

interface Place {
  readonly column: number;
  readonly row: number;
}

/** The caption and the axes lead to where `about` says. */
export interface GridParts extends Pick<BlockOf<'grid'>, 'caption' | 'description' | 'columns' | 'rows'> {
  readonly about: Origin | null;
  readonly entries: readonly (Place & { readonly spans: Spans })[];
  /** The fields that say something by where they lie. */
  readonly named: readonly (Place & Required<Pick<GridField, 'title' | 'tint'>>)[];
}

/** Entries at their places between two axes, the first of which grows to the right and the second upwards; no grid without entries. */
export function gridOf({ caption, description, columns, rows, about, entries, named }: GridParts): BlockOf<'grid'>[] {
  if (entries.length === 0) return [];
  const at = (column: number, row: number) => (place: Place) => place.column === column && place.row === row;
  const fields = rows.levels.map((_, row) =>
    columns.levels.map((_, column): GridField => {
      const { title, tint } = named.find(at(column, row)) ?? {};
      const items = entries.filter(at(column, row)).map(({ spans }) => spans);
      return { ...(title && { title }), ...(tint && { tint }), items };
    }),
  );
  const [across, up] = [`${columns.name}\u00a0→`, `↑\u00a0${rows.name}`];
  return [
    {
      kind: 'grid',
      ...captioned(about),
      caption,
      description,
      columns: { ...columns, name: across },
      rows: { ...rows, name: up },
      fields,
    },
  ];
}

/** The steps of a scale from 1 to 5 that a grid tells apart, growing. */
export const levelsOf = (c: Context): readonly string[] => [
  c.texts.levels.low,
  c.texts.levels.middle,
  c.texts.levels.high,
];

/** The place of a value among them. */
export const levelOf = (value: number): number => (value < 3 ? 0 : value > 3 ? 2 : 1);
