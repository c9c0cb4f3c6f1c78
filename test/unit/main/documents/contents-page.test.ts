import { describe, expect, it } from 'vitest';
import { wantOwnPage } from '../../../../main/documents/docx/blocks/contents';
import type { Block } from '../../../../shared/report/blocks';

const headings = (chapters: number, sections: number): Block[] =>
  Array.from({ length: chapters }, (): Block[] => [
    { kind: 'heading', level: 1, text: 'Kapitel' },
    ...Array.from({ length: sections }, (): Block => ({ kind: 'heading', level: 2, text: 'Abschnitt' })),
    { kind: 'heading', level: 3, text: 'steht nicht im Inhalt' },
  ]).flat();

describe('the contents', () => {
  it('get a page of their own when they nearly fill one', () => {
    expect(wantOwnPage(headings(14, 2))).toBe(true);
  });

  it('stand below the sign-off when they are short, and run on from there when they are longer than a page', () => {
    expect(wantOwnPage(headings(8, 1))).toBe(false);
    expect(wantOwnPage(headings(15, 4))).toBe(false);
  });
});
