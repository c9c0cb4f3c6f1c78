import { describe, expect, it } from 'vitest';
import { frameWords, guidanceOf, recordTexts } from '../../../../shared/i18n/records';
import { guidance } from './every-text';

/** Words with a capital that both languages share: names, but for a few words they have in common. */
const sharedNames = (german: string, english: string) => {
  const words = (text: string) => text.match(/\p{Lu}\p{L}{2,}/gu) ?? [];
  const both = new Set(words(english));
  return words(german.slice(german.indexOf(':'))).filter((word) => both.has(word));
};

describe('guidance', () => {
  it('names a trade, a person and a fact in every example, the same person in both languages', () => {
    const english = guidance('en');
    for (const [i, { place, words }] of guidance('de').entries()) {
      const twin = english[i]?.words.example ?? '';
      expect(words.example, place).toMatch(/^[^:.]{3,40}: .{40,}[.“]$/);
      expect(twin, place).toMatch(/^[^:.]{3,40}: .{40,}[.’]$/);
      expect(sharedNames(words.example, twin), `${place}: ${words.example} / ${twin}`).not.toEqual([]);
    }
  });

  it('names nobody twice', () => {
    const english = guidance('en');
    const people = guidance('de').flatMap(({ words }, i) => [
      ...new Set(sharedNames(words.example, english[i]?.words.example ?? '')),
    ]);
    expect(people.filter((name, i) => people.indexOf(name) !== i)).toEqual([]);
  });

  it('is in other words for each language', () => {
    const english = guidance('en').flatMap(({ words }) => [words.why, words.example]);
    for (const { place, words } of guidance('de')) {
      expect(english, place).not.toContain(words.why);
      expect(english, place).not.toContain(words.example);
    }
  });

  it('speaks for a field without its own guidance through its record or the frame', () => {
    expect(guidanceOf('de', 'group', 'barriers')).toBe(recordTexts('de', 'group'));
    expect(guidanceOf('en', 'frame', 'task')).toBe(frameWords('en'));
    expect(guidanceOf('de', 'group', 'name').why).not.toBe(recordTexts('de', 'group').why);
  });
});
