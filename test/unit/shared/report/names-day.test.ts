import { expect, it } from 'vitest';
import { namesDay } from '../../../../shared/report/names-day';

it.each([
  ['Drei Verträge sind bis 01.09.2026 unterschrieben', true],
  ['bis zum 1.9.2026', true],
  ['bis zum 1. September 2026 entschieden', true],
  ['bis\u00a01.\u00a0September', true],
  ['20 Bewerbungen bis 01.09.', true],
  ['bis zum 1. September 2027', false],
  ['bis 01.09.2027', false],
  ['bis zum 11. September 2026', false],
  ['bis September', false],
  ['1.9 Sterne', false],
  ['60 % der Befragten', false],
])('a German text: %s', (text, named) => {
  expect(namesDay(text, '2026-09-01', 'de-DE')).toBe(named);
});

it.each([
  ['signed by 1 September 2026', 'en-GB', true],
  ['signed by 01/09/2026', 'en-GB', true],
  ['signed by September 1, 2026', 'en-US', true],
  ['signed by 09/01/2026', 'en-US', true],
  ['signed by September 1', 'en-US', true],
  ['signed by September 10', 'en-US', false],
  ['signed by September 1, 2027', 'en-US', false],
  ['signed by 1 September 2027', 'en-GB', false],
  ['signed by 01/09/2027', 'en-GB', false],
] as const)('an English text: %s (%s)', (text, locale, named) => {
  expect(namesDay(text, '2026-09-01', locale)).toBe(named);
});
