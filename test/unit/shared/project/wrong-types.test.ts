import { expect, test } from 'vitest';
import type { Field } from '../../../../shared/project/fields/kinds';
import { recordTypes } from '../../../../shared/project/record-types';
import { everyField } from './every-field';
import { problemsOf, textOf, withValue } from './file';
import { oneOfEach } from './sample';

const whole = textOf(oneOfEach());

/** Values that no field of this kind may hold, with the code they are refused with. */
function wrongValues(field: Field): readonly (readonly [value: unknown, code: string])[] {
  switch (field.kind) {
    case 'line':
      return [
        [5, 'wrongType'],
        [null, 'wrongType'],
        ['x'.repeat(field.max + 1), 'tooLong'],
      ];
    case 'text':
      return [
        [5, 'wrongType'],
        ['x'.repeat(100_001), 'tooLong'],
      ];
    case 'lines':
      return [
        ['x', 'wrongType'],
        [[5], 'wrongType'],
        [Array(501).fill(''), 'tooMany'],
      ];
    case 'oneOf':
      return [
        ['no such option', 'notAllowed'],
        [5, 'wrongType'],
      ];
    case 'manyOf':
      return [
        ['x', 'wrongType'],
        [['no such option'], 'notAllowed'],
      ];
    case 'number':
      return [
        ['5', 'wrongType'],
        [field.min - 1, 'outOfRange'],
        [field.max + 1, 'outOfRange'],
      ];
    case 'scale':
      return [
        [0, 'outOfRange'],
        [6, 'outOfRange'],
        [2.5, 'wrongForm'],
      ];
    case 'yesNo':
      return [
        ['ja', 'wrongType'],
        [1, 'wrongType'],
      ];
    case 'date':
      return [
        ['1. März 2026', 'wrongForm'],
        ['2026-02-30', 'wrongForm'],
        [20260301, 'wrongType'],
      ];
    case 'period':
      return [
        ['2026', 'wrongType'],
        [{ start: '2026-01-01' }, 'missing'],
        [{ start: 'x', end: '2026-01-01' }, 'wrongForm'],
      ];
    case 'money':
      return [
        [5, 'wrongType'],
        [{ amount: -1, currency: 'EUR' }, 'outOfRange'],
        [{ amount: 1, currency: 'XXX' }, 'notAllowed'],
      ];
    case 'numberOrText':
      return [
        [true, 'wrongType'],
        [[], 'wrongType'],
      ];
    case 'link':
      return [
        ['no id', 'wrongForm'],
        [5, 'wrongType'],
      ];
    case 'links':
      return [
        ['x', 'wrongType'],
        [['no id'], 'wrongForm'],
      ];
    case 'ref':
      return [
        ['x', 'wrongType'],
        [{ type: 'nothing', id: 'x' }, 'notAllowed'],
      ];
    case 'refs':
      return [
        ['x', 'wrongType'],
        [[{ type: 'nothing', id: 'x' }], 'notAllowed'],
      ];
    case 'refOrText':
      return [[5, 'wrongType']];
    case 'parts':
      return [
        [null, 'wrongType'],
        ['x', 'wrongType'],
        [[], 'wrongType'],
      ];
    case 'list':
      return [
        [{}, 'wrongType'],
        [[{}], 'missing'],
        [[[]], 'wrongType'],
        [[5], 'wrongType'],
      ];
    case 'grid':
      return [
        [{}, 'wrongType'],
        [[{ x: 'x' }], 'wrongForm'],
      ];
    case 'json':
      return [['x'.repeat(100_001), 'wrongForm']];
    case 'image':
      return [
        ['logo.png', 'wrongType'],
        [{ asset: '../logo.png' }, 'wrongForm'],
      ];
  }
}

const cases = everyField.flatMap(({ of, name, field }) =>
  wrongValues(field).map(([value, code]) => [`${of}.${name} (${field.kind})`, of, name, value, code] as const),
);

test.each(cases)('%s refuses a wrong value with its place', (_, of, name, value, code) => {
  const keys = of === 'project' ? ['data', of, name] : ['data', 'records', of, 0, name];
  const problems = problemsOf(withValue(whole, keys, value));
  const place = `/${keys.join('/')}`;
  for (const { path } of problems) expect(path.startsWith(place)).toBe(true);
  expect(problems.map((problem) => problem.code)).toContain(code);
});

test.each(recordTypes)('%s: a record without id, or that is none', (type) => {
  const at = ['data', 'records', type];
  expect(problemsOf(withValue(whole, [...at, 0, 'id'], undefined))[0]).toMatchObject({
    path: `/data/records/${type}/0/id`,
    code: 'missing',
  });
  expect(problemsOf(withValue(whole, [...at, 0], 'x'))[0]).toMatchObject({ code: 'wrongType' });
  expect(problemsOf(withValue(whole, at, {}))[0]).toMatchObject({ path: `/data/records/${type}`, code: 'wrongType' });
});

test('every problem of a file is named, not the first alone', () => {
  const two = withValue(withValue(whole, ['data', 'project', 'title'], 1), ['data', 'records', 'goal', 0, 'text'], 2);
  expect(problemsOf(two).map(({ path }) => path)).toEqual(['/data/project/title', '/data/records/goal/0/text']);
});

test.each([
  ['data'],
  ['data', 'project'],
  ['data', 'project', 'open'],
  ['data', 'records'],
  ['data', 'records', 'goal', 0],
  ['data', 'records', 'goal', 0, 'open'],
  ['data', 'assets'],
])('a list where an object belongs is no empty object: %s', (...keys) => {
  expect(problemsOf(withValue(whole, keys, []))).toMatchObject([
    { path: `/${keys.join('/')}`, code: 'wrongType', expected: 'Object', received: 'Array' },
  ]);
});
