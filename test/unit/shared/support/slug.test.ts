import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slug } from '../../../../shared/support/slug';

describe('slug', () => {
  test.each([
    ['Bäckerei Kornblum OHG', 'Bäckerei Kornblum OHG'],
    ['a/b\\c', 'a b c'],
    ['..', 'Projekt'],
    ['', 'Projekt'],
    ['  . Titel . ', 'Titel'],
    ['CON', '_CON'],
    ['con.txt', '_con.txt'],
    ['COM¹', '_COM¹'],
    ['Lpt0', '_Lpt0'],
    ['CONIN$', '_CONIN$'],
    ['Konferenz', 'Konferenz'],
    ['Console', 'Console'],
    ['Plan: "2026" <neu>?', 'Plan 2026 neu'],
    ['file.txt:stream', 'file.txt stream'],
    ['rechts\u202Elinks', 'rechts links'],
    ['null\u0000byte', 'null byte'],
    ['Zeile\neins', 'Zeile eins'],
    ['e\u0301', 'é'],
    ['👩‍👩‍👧 Familie', '👩‍👩‍👧 Familie'],
  ])('%j becomes %j', (given, expected) => {
    expect(slug(given)).toBe(expected);
  });

  test('no text leads out of a folder, is too long or comes out differently a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const name = slug(text);
        expect(path.posix.dirname(path.posix.join('/folder', name))).toBe('/folder');
        expect(path.win32.dirname(path.win32.join('C:\\folder', name))).toBe('C:\\folder');
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(120);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(201);
        expect(name).toBe(name.normalize('NFC'));
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[.\s]|[.\s]$/u);
      }),
      { numRuns: 1000 },
    );
  });
});
