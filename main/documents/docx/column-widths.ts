import type { BlockOf, Cell, Report } from '../../../shared/report/blocks';
import { heightOf, wordLengths, wordWidth } from '../../../shared/report/cell-height';
import { distribute } from './geometry';

type Table = BlockOf<'table'>;

/** How much room moves at once, as shares of the table. */
const MOVES = [0.08, 0.04, 0.02] as const;
/** A column keeps this share of the width it was given by its weight, and gets at most that multiple of it. */
const LEAST = 0.6;
const MOST = 2.2;
/** Rows that are looked at; the others of a long table are of the same kind. */
const LOOKED_AT = 60;

/**
 * Widths of a table's columns in twentieths of a point: by weight, with room for the longest word, and then moved from
 * columns that stay half empty to those that make the rows tall. Tables of the same heads in one document stand below
 * each other in the same columns.
 */
export function columnWidths(block: Table, report: Report, total: number): number[] {
  const heads = headsOf(block);
  const known = tablesOf(report);
  const alike = known.get(heads) ?? { tables: [block], widths: new Map<number, number[]>() };
  known.set(heads, alike);
  const widths = alike.widths.get(total) ?? shared(alike.tables, block, total);
  alike.widths.set(total, widths);
  return widths;
}

/** Tables of the same heads, and the widths of their columns by that of the whole once they are worked out. */
interface Alike {
  readonly tables: Table[];
  readonly widths: Map<number, number[]>;
}

/** A report never changes, so its tables are looked at once. */
const workedOut = new WeakMap<Report, Map<string, Alike>>();

function tablesOf(report: Report): Map<string, Alike> {
  const known = workedOut.get(report);
  if (known) return known;
  const found = new Map<string, Alike>();
  for (const block of report.blocks) {
    if (block.kind !== 'table') continue;
    const alike = found.get(headsOf(block)) ?? { tables: [], widths: new Map<number, number[]>() };
    alike.tables.push(block);
    found.set(headsOf(block), alike);
  }
  workedOut.set(report, found);
  return found;
}

function shared(alike: readonly Table[], block: Table, total: number): number[] {
  const rows = alike.flatMap((one) => [...one.rows]);
  const columns = block.columns.map(({ header }, index): Cell[] => [
    [[{ text: header, bold: true }]],
    ...rows.map((cells) => cells[index] ?? []),
  ]);
  const needed = columns.map(wordWidth);
  const given = byWeight(
    block.columns.map(({ weight }) => weight),
    needed,
    total,
  );
  return balanced(given, needed, columns, total);
}

const headsOf = ({ columns }: Table): string => JSON.stringify(columns.map(({ header, weight }) => [header, weight]));

/** A column in which a word would be cut takes the room it needs from the others, as far as they have it. */
function byWeight(weights: readonly number[], needed: readonly number[], total: number): number[] {
  const given = distribute(total, weights);
  const short = needed.map((width, index) => width > (given[index] ?? 0));
  const fixed = needed.reduce((sum, width, index) => sum + (short[index] ? width : 0), 0);
  const free = weights.reduce((sum, weight, index) => sum + (short[index] ? 0 : weight), 0);
  const wanted = weights.map((weight, index) =>
    short[index] ? (needed[index] ?? 0) : ((total - fixed) * weight) / free,
  );
  const fits = wanted.every((width, index) => width >= (needed[index] ?? 0));
  return short.includes(true) && fits ? distribute(total, wanted) : given;
}

/** Moves room between two columns at a time, as long as that makes the table shorter. */
function balanced(start: readonly number[], needed: readonly number[], columns: readonly Cell[][], total: number) {
  const height = heightOfTable(columns.map((cells) => cells.slice(0, LOOKED_AT)));
  let widths = [...start];
  let best = height(widths);
  for (let move = shorter(widths); move; move = shorter(widths)) {
    widths = move.widths;
    best = move.height;
  }
  return widths;

  function shorter(now: readonly number[]): { widths: number[]; height: number } | undefined {
    let found: { widths: number[]; height: number } | undefined;
    for (const share of MOVES) {
      const step = Math.round(total * share);
      for (const [from, to] of pairs(now.length)) {
        const next = now.with(from, (now[from] ?? 0) - step).with(to, (now[to] ?? 0) + step);
        if (!isAllowed(next, from, to)) continue;
        const tall = height(next);
        if (tall < (found?.height ?? best)) found = { widths: next, height: tall };
      }
    }
    return found;
  }

  function isAllowed(next: readonly number[], from: number, to: number): boolean {
    const least = Math.max((start[from] ?? 0) * LEAST, needed[from] ?? 0);
    return (next[from] ?? 0) >= least && (next[to] ?? 0) <= (start[to] ?? 0) * MOST;
  }
}

function pairs(count: number): [number, number][] {
  const all = Array.from({ length: count }, (_, i) => i);
  return all.flatMap((from) => all.flatMap((to): [number, number][] => (from === to ? [] : [[from, to]])));
}

/** Height of a whole table for given widths; what a cell needs at a width is worked out once. */
function heightOfTable(columns: readonly Cell[][]): (widths: readonly number[]) => number {
  const words = columns.map((cells) => cells.map(wordLengths));
  const known = columns.map(() => new Map<number, readonly number[]>());
  const pulls = (column: number, width: number): readonly number[] => {
    const found = known[column]?.get(width) ?? (words[column] ?? []).map((cell) => heightOf(cell, width) ** SOFTNESS);
    known[column]?.set(width, found);
    return found;
  };
  return (widths) => {
    const all = widths.map((width, column) => pulls(column, width));
    const rows = all[0]?.length ?? 0;
    let sum = 0;
    for (let row = 0; row < rows; row += 1) {
      let pull = 0;
      for (const column of all) pull += column[row] ?? 0;
      sum += pull ** (1 / SOFTNESS);
    }
    return sum;
  };
}

/**
 * A row is as high as its tallest cells make it: the norm of its cells' heights of this degree. Softer than the greatest
 * of them: where two cells are tall, room for one of them is a gain already, though the row only becomes shorter once
 * the other one has room as well.
 */
const SOFTNESS = 10;
