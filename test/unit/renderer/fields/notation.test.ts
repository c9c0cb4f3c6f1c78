import { expect, test } from 'vitest';
import { parseDate } from '../../../../renderer/fields/parse-date';
import { numberText, parseNumber } from '../../../../renderer/fields/parse-number';

test.each([
  ['12', 12],
  ['12,5', 12.5],
  ['1.234,5', 1234.5],
  ['1.234', 1234],
  ['12.5', 12.5],
  ['-3', -3],
  ['1 000', 1000],
  ['', null],
  ['kaum', undefined],
  ['1,2,3', undefined],
  ['12 Euro', undefined],
])('German notation: %s', (text, value) => {
  expect(parseNumber(text, 'de-DE')).toBe(value);
});

test.each([
  ['12.5', 12.5],
  ['1,234.5', 1234.5],
  ['1,234', 1234],
  ['12,5', 12.5],
])('English notation: %s', (text, value) => {
  expect(parseNumber(text, 'en-GB')).toBe(value);
});

test('what a control shows is understood again', () => {
  for (const locale of ['de-DE', 'de-CH', 'en-GB'] as const) {
    for (const value of [0, 12.5, 1234567.25, -8]) expect(parseNumber(numberText(value, locale), locale)).toBe(value);
  }
});

test.each([
  ['1.3.2026', '2026-03-01'],
  ['01.03.26', '2026-03-01'],
  ['01/03/2026', '2026-03-01'],
  ['2026-03-01', '2026-03-01'],
  [' 29.2.2028 ', '2028-02-29'],
  ['', null],
  ['29.2.2027', undefined],
  ['31.4.2026', undefined],
  ['morgen', undefined],
])('a day: %s', (text, date) => {
  expect(parseDate(text)).toBe(date);
});
