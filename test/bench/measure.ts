import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where each benchmark leaves its rows for the summary. */
export const benchFolder = path.resolve(__dirname, '../../out/bench');

/** One comparison: both sides measured in the same run, in turn, so that the machine's mood cancels out. */
export interface Row {
  readonly name: string;
  readonly anchor: string;
  readonly unit: 'ms' | 'MB';
  /** Medians; where the name says so, percentiles of one run. */
  readonly ours: number;
  readonly theirs: number;
  /** Median of the ratios ours / theirs, pair by pair. */
  readonly ratio: number;
  readonly pairs: number;
  /** What we want to keep to: the ratio, or our own figure, at most. */
  readonly limit?: { readonly of: 'ratio' | 'ours'; readonly most: number };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** The value below which this share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Milliseconds an act takes. */
export async function timed(act: () => Promise<unknown> | unknown): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/**
 * Measures two things in turn (ours, theirs, ours, theirs …) after one warm-up of each.
 * `ours` and `theirs` answer with the figure itself.
 */
export async function compare(
  row: Pick<Row, 'name' | 'anchor' | 'unit' | 'limit'>,
  pairs: number,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<Row> {
  await ours();
  await theirs();
  const figures: [number, number][] = [];
  for (let i = 0; i < pairs; i += 1) figures.push([await ours(), await theirs()]);
  return {
    ...row,
    ours: median(figures.map(([a]) => a)),
    theirs: median(figures.map(([, b]) => b)),
    ratio: median(figures.map(([a, b]) => a / b)),
    pairs,
  };
}

/** Keeps the rows of one benchmark; the summary puts all of them into one table. */
export function keep(file: string, rows: readonly Row[]): void {
  mkdirSync(benchFolder, { recursive: true });
  writeFileSync(path.join(benchFolder, `${file}.json`), JSON.stringify(rows));
}
