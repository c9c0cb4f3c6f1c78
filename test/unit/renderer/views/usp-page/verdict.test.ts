import { describe, expect, it } from 'vitest';
import { speaksFor, verdictOf, wordCount } from '../../../../../renderer/views/usp-page/verdict';

const passed = {
  unique: true,
  distinctive: true,
  irreplaceable: true,
  provable: true,
  competitorCouldSign: false,
} as const;

it('counts words, not dashes', () => {
  expect(wordCount('  Wir sind um vier Uhr wach – für dich. ')).toBe(8);
  expect(wordCount('')).toBe(0);
});

describe('the tests of a sentence', () => {
  it('hold when all speak for it; of the competitor "no" does', () => {
    expect(verdictOf(passed)).toEqual({ kind: 'holds' });
    expect(speaksFor('competitorCouldSign', false)).toBe(true);
    expect(speaksFor('unique', false)).toBe(false);
    expect(speaksFor('unique', null)).toBeNull();
  });

  it('fail above all when a competitor could sign', () => {
    expect(verdictOf({ ...passed, unique: false, competitorCouldSign: true })).toEqual({ kind: 'signs' });
  });

  it('count what does not hold before what is open', () => {
    expect(verdictOf({ ...passed, unique: false, provable: null })).toEqual({ kind: 'fails', count: 1 });
    expect(verdictOf({ ...passed, unique: null, competitorCouldSign: null })).toEqual({ kind: 'open', count: 2 });
  });
});
