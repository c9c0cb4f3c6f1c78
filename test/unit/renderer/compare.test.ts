import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedWords, type Stretch } from '../../../renderer/compare/changed-words';
import { valueText } from '../../../renderer/compare/value-text';
import { frameFields } from '../../../shared/project/frame';
import { recordTypes } from '../../../shared/project/record-types';
import { definitions } from '../../../shared/project/records';

const marked = (stretches: readonly Stretch[]) =>
  stretches.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');
const both = (before: string, after: string) => {
  const words = changedWords(before, after);
  return [marked(words.before), marked(words.after)];
};

describe('changed words', () => {
  test('are marked, and only they', () => {
    expect(both('Brot am Morgen backen', 'Brot am Abend backen')).toEqual([
      'Brot am [Morgen ]backen',
      'Brot am [Abend ]backen',
    ]);
    expect(both('gleich', 'gleich')).toEqual(['gleich', 'gleich']);
    expect(both('', 'neu')).toEqual(['', '[neu]']);
  });

  test('a mark more at the end changes no word', () => {
    expect(both('Wir hören zu', 'Wir hören zu!')).toEqual(['Wir hören zu', 'Wir hören zu[!]']);
  });

  test('two changes leave what stands between them', () => {
    expect(both('a b c d e', 'x b c d y')).toEqual(['[a ]b c d [e]', '[x ]b c d [y]']);
  });

  test('each side is its text, whatever was written; what is unmarked reads the same on both', () => {
    const word = fc.constantFrom('eins ', 'zwei ', 'drei', '\n', ', ', '🙂 ', '…', 'é');
    const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(''));
    const unmarked = (stretches: readonly Stretch[]) =>
      stretches
        .filter(({ changed }) => !changed)
        .map(({ text }) => text.replaceAll(/[^\S\n]/g, ''))
        .join('');
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), fc.oneof(text, fc.string()), (a, b) => {
        const { before, after } = changedWords(a, b);
        expect(before.map(({ text }) => text).join('')).toBe(a);
        expect(after.map(({ text }) => text).join('')).toBe(b);
        expect(unmarked(before)).toBe(unmarked(after));
      }),
      { numRuns: 200 },
    );
  });
});

const reader = {
  language: 'de',
  locale: 'de-DE',
  nameOf: ({ id }: { id: string }) => `<${id}>`,
  image: 'Bild',
} as const;

test('values of every kind read as people read them', () => {
  const text = (path: 'budgetFrame' | 'horizon' | 'timeFrame' | 'status' | 'client', value: unknown) =>
    valueText(reader, frameFields[path], value, { type: 'frame', path }).replaceAll(/\u00a0/g, ' ');
  expect(text('budgetFrame', { amount: 1800, currency: 'EUR' })).toBe('1.800,00 €');
  expect(text('horizon', { start: '2026-03-01', end: '2027-02-28' })).toBe('01.03.2026 – 28.02.2027');
  expect(text('timeFrame', 12.5)).toBe('12,5');
  expect(text('status', 'in_review')).not.toContain('in_review');
  expect(text('client', { name: 'Bäckerei', place: '' })).toMatch(/: Bäckerei$/);
  const { goals, raisedBy } = definitions.swotItem.fields;
  expect(valueText(reader, goals, ['a', 'b'], { type: 'swotItem', path: 'goals' })).toBe('<a>\n<b>');
  expect(
    valueText(reader, raisedBy, [...raisedBy.options], { type: 'swotItem', path: 'raisedBy' }).split('\n'),
  ).toHaveLength(raisedBy.options.length);
});

test('an empty value of any field of any record says nothing, and none fails', () => {
  for (const type of recordTypes)
    for (const [path, field] of Object.entries(definitions[type].fields))
      expect(valueText(reader, field, field.kind === 'list' || field.kind === 'grid' ? [] : null, { type, path })).toBe(
        '',
      );
});
