import fc from 'fast-check';

/** Any UTF-16 there is: halves of pairs, controls, U+FFFE and U+FFFF, signs that turn the direction. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));
const worst = fc
  .array(
    fc.constantFrom(
      '\u0000',
      '\u0007',
      '\u001f',
      '\ufffe',
      '\uffff',
      '\ud800',
      '\udfff',
      '\u202e',
      'שלום',
      '<',
      '&',
      ']]>',
      '{',
      '"',
      "'",
      '\n',
      '\t',
      '=1+1',
      '*',
      '](x)',
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

/**
 * Texts nobody expects, the same for the same seed. Half of them carry a word, so that not every one is blank once what
 * no program can show is gone.
 */
export function randomTexts(count: number, seed: number): string[] {
  const any = fc.oneof(
    anyUnits,
    worst,
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.tuple(worst, anyUnits).map(([before, after]) => `${before} Wort ${after}`),
  );
  return fc.sample(any, { numRuns: count, seed });
}
