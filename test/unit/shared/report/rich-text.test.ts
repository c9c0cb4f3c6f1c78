import { describe, expect, it } from 'vitest';
import { parseRichText, parseSpans, richCell } from '../../../../shared/report/rich-text';

const plain = (text: string) =>
  parseSpans(text)
    .map((span) => span.text)
    .join('');

describe('marks inside a paragraph', () => {
  it.each([
    ['**fett** und *kursiv*', [{ text: 'fett', bold: true }, { text: ' und ' }, { text: 'kursiv', italic: true }]],
    [
      '**a *b* c**',
      [
        { text: 'a ', bold: true },
        { text: 'b', bold: true, italic: true },
        { text: ' c', bold: true },
      ],
    ],
    ['[Seite](https://example.org/a?b=1)', [{ text: 'Seite', link: 'https://example.org/a?b=1' }]],
    ['[Post](mailto:a@example.org)', [{ text: 'Post', link: 'mailto:a@example.org' }]],
    ['***beides***', [{ text: 'beides', bold: true, italic: true }]],
    ['2 * 3 * 4', [{ text: '2 * 3 * 4' }]],
    ['snake_case_name', [{ text: 'snake_case_name' }]],
    ['offen **bleibt', [{ text: 'offen **bleibt' }]],
    [String.raw`\*kein Stern\*`, [{ text: '*kein Stern*' }]],
  ])('%s', (text, spans) => {
    expect(parseSpans(text)).toEqual(spans);
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](http://example.org)',
    '[x](file:///etc/passwd)',
    '<b>x</b>',
    '![x](https://a.org/b.png)',
  ])('makes no link of %s and keeps its text', (text) => {
    expect(parseSpans(text).filter(({ link }) => link !== undefined && !link.startsWith('https:'))).toEqual([]);
    expect(plain(text)).toContain('x');
  });
});

describe('blocks', () => {
  it('parts paragraphs at empty lines and keeps line breaks inside them', () => {
    expect(parseRichText('eins\nzwei\n\ndrei')).toEqual([
      { kind: 'paragraph', spans: [{ text: 'eins\nzwei' }] },
      { kind: 'paragraph', spans: [{ text: 'drei' }] },
    ]);
  });

  it('reads bulleted and numbered lists, nested by indentation', () => {
    expect(parseRichText('- a\n  - b\n- c\n\n1. d\n2. e')).toEqual([
      {
        kind: 'list',
        ordered: false,
        items: [{ spans: [{ text: 'a' }], children: [{ spans: [{ text: 'b' }] }] }, { spans: [{ text: 'c' }] }],
      },
      { kind: 'list', ordered: true, items: [{ spans: [{ text: 'd' }] }, { spans: [{ text: 'e' }] }] },
    ]);
  });

  it('begins a list right below a line of text', () => {
    expect(parseRichText('Drei Fragen:\n- a').map(({ kind }) => kind)).toEqual(['paragraph', 'list']);
  });

  it('reads quotes', () => {
    expect(parseRichText('> gesagt\n> getan')).toEqual([{ kind: 'quote', spans: [{ text: 'gesagt\ngetan' }] }]);
  });

  it.each(['# Überschrift', '| a | b |', '```\ncode\n```', '---', '1.Kein Punkt', '3.000 Euro'])(
    'keeps %s as text',
    (text) => {
      const blocks = parseRichText(text);
      expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
      expect(JSON.stringify(blocks)).toContain(JSON.stringify(text).slice(1, -1));
    },
  );

  it('loses no word of any text', () => {
    const words = 'a1 *b2* **c3** _d4_ - e5 > f6 [g7](x) 1. h8 \\ i9'.split(' ');
    for (let seed = 0; seed < 300; seed += 1) {
      const text = words.map((word, i) => word + ((seed * (i + 7)) % 5 === 0 ? '\n' : ' ')).join('');
      const read = JSON.stringify(parseRichText(text));
      for (const word of ['a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'g7', 'h8', 'i9']) expect(read).toContain(word);
    }
  });

  it('stays quick with hostile input', () => {
    expect(plain('*'.repeat(20_000)).length).toBe(20_000);
    expect(plain('['.repeat(20_000)).length).toBe(20_000);
    expect(plain('**a '.repeat(5_000)).length).toBe(20_000);
  });

  it('writes lists in cells as lines', () => {
    expect(richCell('Text\n- a\n- b').map((spans) => spans.map(({ text }) => text).join(''))).toEqual([
      'Text',
      '• a',
      '• b',
    ]);
  });
});
