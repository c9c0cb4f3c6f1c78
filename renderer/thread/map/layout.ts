import type { Id } from '../../../shared/project/fields/values';
import type { Knot } from '../../../shared/red-thread/thread';
import { columnOf, columns, type Tie } from './ties';

/** Sizes in pixels. Every card holds two lines of a title, and two lines more for a loose end. */
export const CARD = {
  least: 124,
  most: 208,
  empty: 84,
  folded: 28,
  gap: 24,
  height: 50,
  loose: 36,
  dot: 14,
  between: 10,
} as const;

export interface PlacedCard {
  readonly knot: Knot;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedColumn {
  readonly x: number;
  readonly width: number;
  readonly count: number;
  readonly folded: boolean;
}

export interface Layout {
  readonly columns: readonly PlacedColumn[];
  readonly cards: readonly PlacedCard[];
  readonly width: number;
  readonly height: number;
}

export interface LayoutInput {
  /** What is shown, in the order of the file. */
  readonly knots: readonly Knot[];
  readonly ties: readonly Tie[];
  /** Records that name a loose end. */
  readonly loose: ReadonlySet<Id>;
  /** Columns folded to a row of dots. */
  readonly folded: ReadonlySet<number>;
  /** Room there is, in pixels; what needs more is scrolled to. */
  readonly room: number;
}

/** Where everything stands: column after column, each record as near as can be to what it rests on. */
export function layoutOf({ knots, ties, loose, folded, room }: LayoutInput): Layout {
  const lists = columns.map((_, column) => knots.filter(({ type }) => columnOf(type) === column));
  const widths = widthsOf(
    lists.map(({ length }) => length),
    folded,
    room,
  );
  const placed = new Map<Id, PlacedCard>();
  const found: PlacedColumn[] = [];
  const uppers = new Map<Id, Id[]>();
  for (const { from, to } of ties) uppers.set(to, [...(uppers.get(to) ?? []), from]);
  let x = 0;
  for (const [column, list] of lists.entries()) {
    const width = widths[column] ?? CARD.least;
    found.push({ x, width, count: list.length, folded: folded.has(column) });
    let y = 0;
    for (const knot of inOrder(list, uppers, placed)) {
      const height = folded.has(column) ? CARD.dot : CARD.height + (loose.has(knot.id) ? CARD.loose : 0);
      placed.set(knot.id, { knot, column, x, y, width, height });
      y += height + CARD.between;
    }
    x += width + CARD.gap;
  }
  const cards = [...placed.values()];
  return {
    columns: found,
    cards,
    width: x - CARD.gap,
    height: Math.max(0, ...cards.map((card) => card.y + card.height)),
  };
}

function widthsOf(counts: readonly number[], folded: ReadonlySet<number>, room: number): readonly number[] {
  const fixed = (count: number, column: number) => (folded.has(column) ? CARD.folded : count === 0 ? CARD.empty : null);
  const taken = counts.map(fixed);
  const left = room - CARD.gap * (counts.length - 1) - taken.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const open = taken.filter((width) => width === null).length;
  const each = Math.min(CARD.most, Math.max(CARD.least, Math.floor(left / Math.max(1, open))));
  return taken.map((width) => width ?? each);
}

/** By the middle of what each rests on; who rests on nothing keeps its place in the file, at the end. */
function inOrder(
  list: readonly Knot[],
  uppers: ReadonlyMap<Id, Id[]>,
  placed: ReadonlyMap<Id, PlacedCard>,
): readonly Knot[] {
  const middle = ({ id }: Knot) => {
    const heights = (uppers.get(id) ?? []).flatMap((upper) => placed.get(upper)?.y ?? []);
    return heights.length === 0 ? Number.POSITIVE_INFINITY : heights.reduce((sum, y) => sum + y, 0) / heights.length;
  };
  const places = new Map(list.map((knot) => [knot, middle(knot)]));
  const at = (knot: Knot) => places.get(knot) ?? 0;
  return [...list].sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
}

/** One path for all lines whose ends are both placed, as threads hang: from right edge to left edge. */
export function pathOf(ties: readonly Tie[], cards: ReadonlyMap<Id, PlacedCard>): string {
  return ties
    .flatMap(({ from, to }) => {
      const [a, b] = [cards.get(from), cards.get(to)];
      return a && b ? [strand(a, b)] : [];
    })
    .join('');
}

/** Lines leave and arrive beside the first line of a title; within one column they swing out to the left. */
function strand(a: PlacedCard, b: PlacedCard): string {
  const [y1, y2] = [a, b].map((card) => Math.round(card.y + Math.min(card.height, CARD.height) / 2));
  if (a.column === b.column) return `M${a.x} ${y1}C${a.x - 18} ${y1} ${b.x - 18} ${y2} ${b.x} ${y2}`;
  const [x1, x2] = [a.x + a.width, b.x];
  const bend = Math.min(60, Math.max(14, (x2 - x1) / 2));
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

/** The card that an arrow key leads to: the next one in the column, or the nearest in the next column that has any. */
export function neighbour(cards: readonly PlacedCard[], from: PlacedCard, key: string): PlacedCard | null {
  const column = cards.filter((card) => card.column === from.column);
  const at = column.indexOf(from);
  if (key === 'ArrowDown') return column[at + 1] ?? null;
  if (key === 'ArrowUp') return column[at - 1] ?? null;
  if (key === 'Home') return column[0] ?? null;
  if (key === 'End') return column.at(-1) ?? null;
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return null;
  for (let next = from.column + step; next >= 0 && next < columns.length; next += step) {
    const there = cards.filter((card) => card.column === next);
    if (there.length > 0)
      return there.reduce((best, card) => (Math.abs(card.y - from.y) < Math.abs(best.y - from.y) ? card : best));
  }
  return null;
}
