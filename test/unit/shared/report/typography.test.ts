import { describe, expect, it } from 'vitest';
import { usualLook } from '../../../../shared/report/look';
import { polish } from '../../../../shared/report/polish';
import { typeset } from '../../../../shared/report/typography';

const visible = (text: string) => text.replaceAll('\u00a0', '~');

describe('German', () => {
  it.each([
    ['Sie sagt "ja" und geht.', 'Sie sagt „ja“ und geht.'],
    ['("Moin")', '(„Moin“)'],
    ['z. B. oder z.B. oder d. h.', 'z.~B. oder z.~B. oder d.~h.'],
    ['i. d. R. gut', 'i.~d.~R. gut'],
    ['§ 5 und Nr. 7 in KW 33', '§~5 und Nr.~7 in KW~33'],
    ['≥ 4 und ≤ 9', '≥~4 und ≤~9'],
    ['60 % für 5 € in 3 Std.', '60~% für 5~€ in 3~Std.'],
    ['am 15. Dezember 2026', 'am 15.~Dezember 2026'],
    ['erst helfen - dann posten', 'erst helfen – dann posten'],
    ["Wie geht's?", 'Wie geht’s?'],
    ['E-Mail und 2026-03-01', 'E-Mail und 2026-03-01'],
    ['10 Hasen', '10 Hasen'],
    ['in 6 Wochen, 3 Tagen und 90 Metern', 'in 6~Wochen, 3~Tagen und 90~Metern'],
    ['2 Beiträge und 1 Stunde', '2~Beiträge und 1~Stunde'],
    ['7 Tageskarten', '7 Tageskarten'],
  ])('%s', (text, set) => {
    expect(visible(typeset(text, 'de'))).toBe(set);
  });

  it('does not change what is set already', () => {
    const once = typeset('"Ja" - z. B. am 15. Dezember um 7 Uhr', 'de');
    expect(typeset(once, 'de')).toBe(once);
  });
});

describe('English', () => {
  it.each([
    ['She says "yes".', 'She says “yes”.'],
    ["it's 5 km", 'it’s 5~km'],
    ['on 15 December', 'on 15~December'],
    ['15 % → 60\u00a0%, not 5%', '15% → 60%, not 5%'],
    ['6 weeks, 1 day, 90 metres', '6~weeks, 1~day, 90~metres'],
    ['until 8 p.m. at most', 'until 8~p.m. at most'],
  ])('%s', (text, set) => {
    expect(visible(typeset(text, 'en'))).toBe(set);
  });
});

it('looks back into the run before it', () => {
  const report = polish(
    {
      language: 'de-DE',
      properties: { title: '', subject: '', author: '', company: '', keywords: [], at: '' },
      header: { left: '', right: '' },
      footer: { left: '' },
      words: { page: '', of: '', table: '', figure: '' },
      look: usualLook,
      blocks: [{ kind: 'paragraph', spans: [{ text: 'Er sagt "' }, { text: 'ja', bold: true }, { text: '".' }] }],
    },
    'de',
  );
  expect(report.blocks).toEqual([
    { kind: 'paragraph', spans: [{ text: 'Er sagt „' }, { text: 'ja', bold: true }, { text: '“.' }] },
  ]);
});
