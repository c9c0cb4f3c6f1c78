import { describe, expect, it } from 'vitest';
import { glossaryEntries, glossaryEntry, searchGlossary } from '../../../../shared/i18n/glossary';
import { glossary } from '../../../../shared/method/glossary';

const ids = Object.keys(glossary);

describe.each(['de', 'en'] as const)('glossary in %s', (language) => {
  const entries = glossaryEntries(language);

  it('explains about sixty terms, each once', () => {
    expect(entries.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(ids.length).toBeGreaterThanOrEqual(55);
    expect(new Set(entries.map(({ term }) => term.toLowerCase())).size).toBe(ids.length);
    expect(new Set(entries.map(({ text }) => text)).size).toBe(ids.length);
  });

  it('stands in alphabetical order', () => {
    const terms = entries.map(({ term }) => term);
    expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, language)));
  });

  it('explains no term by itself', () => {
    for (const { term, text } of entries) expect(text.toLowerCase()).not.toContain(term.toLowerCase());
  });

  it('takes one to three sentences', () => {
    for (const { term, text } of entries) {
      expect(text.length, term).toBeGreaterThan(30);
      expect(text.match(/[.!?](?= |$)/g)?.length, term).toBeLessThanOrEqual(3);
      expect(text, term).toMatch(/\.$/);
    }
  });

  it('leads from every term to others', () => {
    for (const { id, see } of entries) {
      expect(see.length, id).toBeGreaterThan(0);
      expect(see, id).not.toContain(id);
      expect(new Set(see).size, id).toBe(see.length);
      for (const next of see) expect(ids, id).toContain(next);
    }
  });
});

describe('searching the glossary', () => {
  it('finds terms by name first, then by explanation', () => {
    const found = searchGlossary('de', 'sehnsucht').map(({ id }) => id);
    expect(found[0]).toBe('longing');
    const explained = searchGlossary('de', 'Mitarbeitende').map(({ id }) => id);
    expect(explained).toContain('perspective');
  });

  it('takes capitals and accents as the same letters', () => {
    expect(searchGlossary('de', 'MASSNAHME')[0]?.id).toBe('measure');
    expect(searchGlossary('de', 'LÜCKE').map(({ id }) => id)).toContain('gap');
    expect(searchGlossary('de', 'lucke')).toEqual(searchGlossary('de', 'Lücke'));
  });

  it('shows everything without a text and nothing for an unknown one', () => {
    expect(searchGlossary('en', ' ')).toEqual(glossaryEntries('en'));
    expect(searchGlossary('en', 'qwertz')).toEqual([]);
  });

  it('gives a single term with where to read on', () => {
    expect(glossaryEntry('en', 'usp')).toMatchObject({ term: 'USP', see: ['positioning', 'swot'] });
  });
});
