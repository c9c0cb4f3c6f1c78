import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const css = readFileSync(path.join(__dirname, '../../../../renderer/ui/tokens.css'), 'utf8');

/** The colours of one theme by name, as `#rrggbb`. */
function colours(theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const block = new RegExp(`scheme=["']${theme}["']\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return new Map(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Relative luminance after WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'paper-deep', 'sheet', 'hover', 'selected'];
const inks = ['ink', 'ink-soft', 'navy', 'teal', 'teal-deep', 'thread', 'warn'];
const pairs = [
  ...grounds.flatMap((ground) => inks.map((ink) => [ink, ground] as const)),
  ['on-teal', 'teal'],
  ['on-teal', 'teal-deep'],
  ['thread', 'thread-soft'],
  ['warn', 'warn-soft'],
  ...['strength', 'weakness', 'opportunity', 'threat'].flatMap((tint) => [
    ['ink', tint] as const,
    ['ink-soft', tint] as const,
    ['navy', tint] as const,
  ]),
] as const;

for (const theme of ['light', 'dark'] as const) {
  test(`every text of the ${theme} theme can be read (4.5 to 1)`, () => {
    const known = colours(theme);
    const weak = pairs.flatMap(([ink, ground]) => {
      const ratio = contrast(known.get(ink) ?? '', known.get(ground) ?? '');
      return ratio >= 4.5 ? [] : [`${ink} on ${ground}: ${ratio.toFixed(2)}`];
    });
    expect(weak).toEqual([]);
  });

  test(`edges of controls can be seen in the ${theme} theme (3 to 1)`, () => {
    const known = colours(theme);
    for (const ground of ['paper', 'sheet']) {
      expect(contrast(known.get('line-strong') ?? '', known.get(ground) ?? '')).toBeGreaterThanOrEqual(3);
    }
  });
}

test('the dark theme has every colour of its own but the paper of the document and the marks on it', () => {
  const missing = [...colours('light').keys()].filter((name) => !colours('dark').has(name));
  expect(missing).toEqual(['document', 'document-mark', 'document-thread']);
});

test('no other style sheet of the page names a colour', () => {
  const folder = path.join(__dirname, '../../../../renderer');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
  const coloured = files
    .filter((file) => path.basename(file) !== 'tokens.css')
    .filter((file) => /#[0-9a-f]{3,8}\b|\b(rgb|hsl)a?\(/i.test(readFileSync(path.join(folder, file), 'utf8')));
  expect(files.length).toBeGreaterThan(5);
  expect(coloured).toEqual([]);
});
