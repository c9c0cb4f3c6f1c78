import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../shared/report/blocks';
import { factLines } from '../../../../shared/report/fact-lines';

const widths = { label: 2449, halves: [4536, 4536] } as const;
const fact = (label: string, ...value: readonly string[]): Fact => ({ label, value: value.map((text) => [{ text }]) });
const listed = (label: string, ...items: readonly string[]): Fact => ({
  label,
  value: [items.map((text) => ({ spans: [{ text }] }))],
});
const laid = (...facts: readonly Fact[]) =>
  factLines(facts, widths).map((line) => line.facts.map(({ label }) => label).join(' | '));

const long = 'Gern gesehen sind Betriebe, die antworten und sich erklären, nicht solche, die nur werben. '.repeat(3);

describe('the rows of a card', () => {
  it('put two short facts beside each other', () => {
    expect(laid(fact('Größe', '600 Haushalte'), fact('Raum', 'Hiltrup-Mitte'))).toEqual(['Größe | Raum']);
  });

  it('put lists beside each other, what one does and what one leaves, but no list beside a text', () => {
    const does = listed('Das tut man', 'Erst helfen, dann posten', 'Beim Vornamen bleiben', 'Auf Platt antworten');
    const leaves = listed('Das lässt man', 'Werben am Montag', 'Kritik löschen', 'Ins Private verschieben');
    expect(laid(does, leaves)).toEqual(['Das tut man | Das lässt man']);
    expect(laid(fact('Art', 'Forum'), does)).toEqual(['Art', 'Das tut man']);
  });

  it('leave a long text its width, and its label beside it', () => {
    expect(laid(fact('Kultur', long), fact('Art', 'Forum'))).toEqual(['Kultur', 'Art']);
  });

  it('keep every fact, once and in order', () => {
    const facts = Array.from({ length: 9 }, (_, i) =>
      fact(`L${i}`, i % 3 === 0 ? long : 'kurz', ...(i % 2 === 0 ? ['noch'] : [])),
    );
    expect(factLines(facts, widths).flatMap((line) => line.facts)).toEqual(facts);
    expect(factLines([], widths)).toEqual([]);
  });
});
