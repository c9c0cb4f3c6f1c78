import type { BlockOf } from './blocks';

/** A stretch of the band's grid: empty, or a bar. Measured in half months. */
export interface Stretch {
  readonly halves: number;
  readonly filled: boolean;
}

/**
 * Where a bar stands on the band. Half months are fine enough to read and wide enough to be drawn as
 * table columns in any program. Both ends go to the nearest half, so bars that follow each other meet; a short one
 * fills the half it lies in.
 *
 * @param months ISO months (`2026-03`) of the horizon, in order and without gaps
 * @param start ISO date of the first day
 * @param end ISO date of the last day
 * @returns the stretches of the row, together as long as the horizon
 */
export function stretches(months: readonly { readonly month: string }[], start: string, end: string): Stretch[] {
  const length = months.length * 2;
  const origin = monthNumber(months[0]?.month ?? start);
  const [begun, over] = [halvesTo(start, day(start) - 1) - origin * 2, halvesTo(end, day(end)) - origin * 2];
  const short = start <= end && Math.round(over) <= Math.round(begun);
  const from = clamp(short ? Math.floor(begun) : Math.round(begun), length);
  const until = clamp(short ? Math.floor(begun) + 1 : Math.round(over), length);
  const row = [
    { halves: from, filled: false },
    { halves: until - from, filled: true },
    { halves: length - until, filled: false },
  ];
  return until <= from ? [{ halves: length, filled: false }] : row.filter((stretch) => stretch.halves > 0);
}

/** Every how many months a label has room, so that the head of the band stays readable. */
export function labelStep(band: BlockOf<'band'>, room: number): number {
  const longest = Math.max(1, ...band.months.map((month) => month.label.length));
  return Math.max(1, Math.ceil((longest * band.months.length) / room));
}

/** What a bar keeps free at its sides, in letters. */
const SIDES = 1.74;
/** Lines a note may take in its bar; words do not fill them evenly. */
const LINES = 1.7;

/**
 * Whether every note has room in its bar. They stand all in their bars, or all under their titles: never mixed.
 * @param half letters that half a month has room for
 */
export function notesFit(band: BlockOf<'band'>, half: number): boolean {
  return band.bars.every((bar) => {
    const filled = stretches(band.months, bar.start, bar.end).find((stretch) => stretch.filled);
    const room = (filled?.halves ?? 0) * half - SIDES;
    const longestWord = Math.max(0, ...bar.note.split(/\s/).map((word) => word.length));
    return longestWord <= room && bar.note.length <= room * LINES;
  });
}

function clamp(value: number, length: number): number {
  return Math.min(length, Math.max(0, value));
}

/** Half months from the beginning of time to that many days into the month of the date. */
function halvesTo(date: string, days: number): number {
  const inMonth = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();
  return (monthNumber(date) + days / inMonth) * 2;
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}

function day(date: string): number {
  return Number(date.slice(8, 10) || '1');
}
