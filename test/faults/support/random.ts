export type Random = () => number;

/** A stream of numbers from 0 to below 1 that is the same for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `from` to below `end`. */
export const between = (random: Random, from: number, end: number): number =>
  from + Math.floor(random() * (end - from));

export const pick = <T>(random: Random, from: readonly T[]): T => {
  const one = from[between(random, 0, from.length)];
  if (one === undefined) throw new Error('Nothing to pick from');
  return one;
};
