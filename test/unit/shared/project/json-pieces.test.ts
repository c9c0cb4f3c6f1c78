import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPieces } from '../../../../shared/project/json-pieces';

const anyDepth = fc.nat(4);

test('the pieces together are what JSON.stringify writes', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), anyDepth, (value, depth) => {
      expect([...jsonPieces(value, depth)].join('')).toBe(JSON.stringify(value));
    }),
  );
});

test('what is not defined is left out of objects and empty in lists, as JSON.stringify has it', () => {
  const value = { a: undefined, b: [undefined, 1, { c: undefined }], d: { e: undefined }, 'f"': [] };
  for (const depth of [1, 2, 3, 4]) expect([...jsonPieces(value, depth)].join('')).toBe(JSON.stringify(value));
});

test('a list of records comes in one piece for each', () => {
  const texts = Array.from({ length: 50 }, (_, i) => `text ${i}`);
  const pieces = [...jsonPieces({ records: { need: texts.map((text) => ({ text })) } }, 3)];
  for (const text of texts) expect(pieces.filter((piece) => piece.includes(`"${text}"`))).toHaveLength(1);
  for (const piece of pieces) expect(piece.length).toBeLessThan(30);
});
