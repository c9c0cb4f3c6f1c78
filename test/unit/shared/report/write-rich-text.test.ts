import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListItem, Span } from '../../../../shared/report/blocks';
import { linkAddress, normalBlocks } from '../../../../shared/report/normal-text';
import { parseRichText, type RichBlock } from '../../../../shared/report/rich-text';
import { writeRichText } from '../../../../shared/report/write-rich-text';
import { seen } from '../../../support/seen-text';

const rewritten = (text: string) => writeRichText(parseRichText(text));

const nasty = fc.constantFrom(
  ...['*', '**', '***', '_', '__', '\\', '[', ']', '(', ')', '](https://a.org)', '[x](https://a.org)', '<', '#', '`'],
  ...['\n', '\n\n', ' ', '  ', '\t', '\u00a0', '\u2028', '\r\n', '- ', '* ', '+ ', '• ', '1. ', '12) ', '> ', '>', '-'],
  ...[
    'a',
    'b',
    'Wort',
    '1',
    '1.',
    'ä',
    '😀',
    '.',
    ',',
    '!',
    '**a**',
    '*b*',
    '__c__',
    '_d_',
    '\n  - ',
    '\n   1. ',
    '\n> ',
  ],
);
const nastyText = fc.array(nasty, { maxLength: 14 }).map((parts) => parts.join(''));
const text = fc.oneof(nastyText, fc.string({ unit: 'grapheme', maxLength: 30 }));
const span: fc.Arbitrary<Span> = fc.record(
  {
    text,
    bold: fc.constant(true),
    italic: fc.constant(true),
    link: fc.constantFrom('https://a.org/x_y*z\\_', 'mailto:a@b.de'),
  },
  { requiredKeys: ['text'] },
);
const spans = fc.array(span, { maxLength: 4 });
const itemOf = (depth: number): fc.Arbitrary<ListItem> =>
  depth === 0
    ? fc.record({ spans })
    : fc.record({ spans, children: fc.array(itemOf(depth - 1), { minLength: 1, maxLength: 3 }) });
const item = fc.oneof(itemOf(0), itemOf(1), itemOf(2));
const block: fc.Arbitrary<RichBlock> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), spans }),
  fc.record({ kind: fc.constant('quote' as const), spans }),
  fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(item, { maxLength: 3 }) }),
);

describe('writing a text', () => {
  it.each([
    'Ein Satz.',
    '**fett** und *kursiv* und ***beides***',
    '**a *b* c**',
    '*a **b** c*',
    'eins\nzwei\n\ndrei',
    '- a\n  - b\n    - c\n- d',
    '1. a\n   1. b\n2. c',
    '> gesagt\n>\n> getan',
    '[Seite](https://example.org/a_b?c=*)',
    '2 * 3 * 4',
    'snake_case_name',
    'offen **bleibt [hier] und_da',
    'C:\\Ordner\\Datei',
    String.raw`\- kein Punkt`,
    String.raw`1\. kein Punkt`,
    String.raw`\> kein Zitat`,
    String.raw`\• kein Punkt`,
    String.raw`\*kein Stern\*`,
    String.raw`[a\]b](https://example.org)`,
  ])('leaves %j as it is', (text) => {
    expect(rewritten(text)).toBe(text);
  });

  it('means the same as any text it was read from', () => {
    fc.assert(
      fc.property(text, (text) => {
        expect(seen(parseRichText(rewritten(text)))).toEqual(seen(parseRichText(text)));
      }),
      { numRuns: 500 },
    );
  });

  it('gives every tree back, in its normal form', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        expect(seen(parseRichText(writeRichText(blocks)))).toEqual(seen(normalBlocks(blocks)));
      }),
      { numRuns: 100 },
    );
  });

  it('changes nothing when it is written a second time', () => {
    fc.assert(
      fc.property(text, (text) => {
        expect(rewritten(rewritten(text))).toBe(rewritten(text));
      }),
    );
  });

  it('keeps marks and links that are longer than the parser looks', () => {
    const long = 'Wort '.repeat(900).trim();
    for (const style of [{ bold: true }, { italic: true }, { link: 'https://a.org' }]) {
      const blocks: RichBlock[] = [{ kind: 'paragraph', spans: [{ text: long, ...style }] }];
      expect(seen(parseRichText(writeRichText(blocks)))).toEqual(seen(blocks));
    }
  });

  it('drops no sign in its normal form but blanks', () => {
    const signs = (blocks: readonly RichBlock[]) =>
      blocks.map((block) => (block.kind === 'list' ? '' : block.spans.map(({ text }) => text).join(''))).join('');
    fc.assert(
      fc.property(spans, (spans) => {
        const kept = signs(normalBlocks([{ kind: 'paragraph', spans }]));
        expect(kept.replace(/\s/g, '')).toBe(signs([{ kind: 'paragraph', spans }]).replace(/\s/g, ''));
      }),
    );
  });
});

describe('an address', () => {
  it.each([
    ['https://example.org/a', 'https://example.org/a'],
    [' HTTPS://example.org ', 'https://example.org'],
    ['example.org/a(b)', 'https://example.org/a%28b%29'],
    ['post@example.org', 'mailto:post@example.org'],
    ['mailto:post@example.org', 'mailto:post@example.org'],
    ['http://example.org', null],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['zwei Wörter', null],
    ['', null],
  ])('%j is stored as %j', (typed, address) => {
    expect(linkAddress(typed)).toBe(address);
  });
});
