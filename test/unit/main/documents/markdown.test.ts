import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../../../main/documents/markdown/write-markdown';
import type { Block, Spans } from '../../../../shared/report/blocks';
import { sampleReport } from './sample-report';

function written(...blocks: Block[]): string {
  return writeMarkdown({ ...sampleReport('de'), blocks }).trimEnd();
}

const paragraph = (...spans: Spans): Block => ({ kind: 'paragraph', spans });

describe('markdown', () => {
  it.each([
    ['# kein Titel', '\\# kein Titel'],
    ['- kein Punkt', '\\- kein Punkt'],
    ['1. März', '1\\. März'],
    ['1.2 ist eine Version', '1.2 ist eine Version'],
    ['> kein Zitat', '\\> kein Zitat'],
    ['*nicht* _kursiv_ `kein Code`', '\\*nicht\\* \\_kursiv\\_ \\`kein Code\\`'],
    ['<b>&amp;</b>', '\\<b\\>\\&amp;\\</b\\>'],
    ['[kein](Link) | ~~nichts~~', '\\[kein\\](Link) \\| \\~\\~nichts\\~\\~'],
    ['---', '\\---'],
    ['Zeile\n===', 'Zeile\\\n\\==='],
    ['Rück\\schritt', 'Rück\\\\schritt'],
    ['#hashtag', '#hashtag'],
  ])('keeps %j as text', (text, expected) => {
    expect(written(paragraph({ text }))).toBe(expected);
  });

  it('puts emphasis around words, not around blanks', () => {
    expect(written(paragraph({ text: ' fett ', bold: true }, { text: 'beides', bold: true, italic: true }))).toBe(
      '**fett** ***beides***',
    );
  });

  it('links only to safe addresses', () => {
    const link = (address: string) => written(paragraph({ text: 'hier', link: address }));
    expect(link('https://example.org/a_b')).toBe('[hier](<https://example.org/a_b>)');
    expect(link('javascript:alert(1)')).toBe('hier');
    expect(link('file:///etc/passwd')).toBe('hier');
  });

  it('names a single day of a band once', () => {
    const bar = (title: string, start: string, end: string) => ({ title, start, end, note: '' });
    const band: Block = {
      kind: 'band',
      caption: 'Phasen',
      description: '',
      months: [{ month: '2026-09', label: 'Sep' }],
      bars: [bar('Auftakt', '2026-09-01', '2026-09-25'), bar('Höhepunkt', '2026-09-26', '2026-09-26')],
    };
    expect(written(band)).toContain('- **Auftakt** (01.09.2026 – 25.09.2026)\n- **Höhepunkt** (26.09.2026)');
  });

  it('keeps a cell on its line', () => {
    const table: Block = {
      kind: 'table',
      caption: 'T',
      description: '',
      columns: [
        { header: 'a|b', weight: 1 },
        { header: 'n', weight: 1, align: 'right' },
      ],
      rows: [[[[{ text: 'eins\nzwei' }], [{ text: 'drei|vier' }]]]],
    };
    expect(written(table)).toBe(
      '**Tabelle 1: T**\n\n| a\\|b | n |\n| --- | ---: |\n| eins<br>zwei<br>drei\\|vier |  |'.replace(
        'Tabelle 1',
        'Tabelle\u00A01',
      ),
    );
  });

  it('keeps two lists apart', () => {
    const list: Block = { kind: 'list', ordered: true, items: [{ spans: [{ text: 'a' }] }] };
    expect(written(list, list, list)).toBe('1. a\n\n1) a\n\n1. a');
  });
});
