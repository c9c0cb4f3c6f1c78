import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeAddress } from '../../../../shared/report/address';
import { stretches } from '../../../../shared/report/band';
import { clean, oneLine } from '../../../../shared/report/clean';
import { contrast, mix, readableNeighbour } from '../../../../shared/report/colour';
import { usualLook } from '../../../../shared/report/look';
import { palette } from '../../../../shared/report/palette';

describe('clean', () => {
  it('leaves nothing XML forbids, and changes nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const cleaned = clean(text);
        expect(cleaned).not.toMatch(/(?![\t\n])[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/u);
        expect(clean(cleaned)).toBe(cleaned);
      }),
    );
  });

  it('keeps letters, emoji, tabs and lines', () => {
    expect(clean('Größe\t👩🏽‍🌾\r\nzwei\rdrei\u2028vier')).toBe('Größe\t👩🏽‍🌾\nzwei\ndrei\nvier');
    expect(oneLine(' a \n b\tc ')).toBe('a b c');
  });
});

describe('safe addresses', () => {
  it.each([
    ['https://example.org/ä?q=1#x', 'https://example.org/%C3%A4?q=1#x'],
    ['https://example.org/50%25', 'https://example.org/50%25'],
    ['https://example.org/50%', 'https://example.org/50%25'],
    ['mailto:ida@example.org', 'mailto:ida@example.org'],
    ['HTTPS://EXAMPLE.ORG', 'HTTPS://EXAMPLE.ORG'],
  ])('%s is let through', (given, expected) => {
    expect(safeAddress(given)).toBe(expected);
  });

  it.each([
    'http://example.org',
    'javascript:alert(1)',
    'file:///c:/x',
    'https://',
    'https:// x',
    '\\\\server\\share',
    'data:text/html,x',
    'https://a"b',
    '',
  ])('%j is not', (given) => {
    expect(safeAddress(given)).toBeUndefined();
  });
});

describe('colours', () => {
  it('follow the examples of WCAG', () => {
    expect(contrast('000000', 'FFFFFF')).toBe(21);
    expect(contrast('777777', 'FFFFFF')).toBeCloseTo(4.48, 2);
    expect(mix('000000', 'FFFFFF', 0.5)).toBe('808080');
  });

  it('of a client are used only where they can be read', () => {
    const look = { ...usualLook, primary: '#0a3d2c', accent: 'FFDD00' };
    expect(palette(look)).toMatchObject({ primary: '0A3D2C', accent: '1B6E8C' });
  });
});

describe('a colour that cannot be read on white', () => {
  it.each([
    ['FFDD00', 4.5],
    ['FFFFFF', 4.5],
    ['1B6E8C', 5.6],
    ['7FD6C2', 4.5],
  ])('%s has a readable neighbour of the same tone', (given, least) => {
    const neighbour = readableNeighbour(given);
    expect(contrast(neighbour, 'FFFFFF')).toBeGreaterThanOrEqual(least);
    expect(contrast(neighbour, 'FFFFFF')).toBeLessThan(least + 1);
  });

  it('stays what it is when it can be read', () => {
    expect(readableNeighbour('17324D')).toBe('17324D');
  });
});

describe('phase band', () => {
  const months = ['2026-11', '2026-12', '2027-01'].map((month) => ({ month }));

  it.each([
    ['2026-11-01', '2027-01-31', [6]],
    ['2026-11-16', '2026-12-15', [-1, 2, -3]],
    ['2026-12-01', '2026-12-01', [-2, 1, -3]],
    ['2026-01-01', '2026-11-30', [2, -4]],
    ['2027-01-20', '2029-01-01', [-5, 1]],
    ['2028-01-01', '2028-02-01', [-6]],
    ['2026-12-20', '2026-11-05', [-6]],
  ])('%s to %s', (start, end, expected) => {
    const found = stretches(months, start, end).map(({ halves, filled }) => (filled ? halves : -halves));
    expect(found).toEqual(expected);
  });

  it('lets bars that follow each other meet, wherever one ends', () => {
    const filledIn = (start: string, end: string) => {
      const row = stretches(months, start, end);
      const from = row[0]?.filled === false ? row[0].halves : 0;
      return { from, until: from + (row.find(({ filled }) => filled)?.halves ?? 0) };
    };
    for (const [end, next] of [
      ['2026-11-19', '2026-11-20'],
      ['2026-11-15', '2026-11-16'],
      ['2026-11-25', '2026-11-26'],
    ] as const) {
      expect(filledIn(next, '2027-01-31').from, end).toBe(filledIn('2026-11-01', end).until);
    }
    expect(filledIn('2026-11-26', '2026-11-26')).toEqual({ from: 1, until: 2 });
  });
});
