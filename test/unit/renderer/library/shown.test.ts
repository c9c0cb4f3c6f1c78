import { expect, test } from 'vitest';
import { shown } from '../../../../renderer/library/shown';
import { whenChanged } from '../../../../renderer/library/when-changed';
import { uiTexts } from '../../../../shared/i18n/ui-texts';
import type { LibraryEntry } from '../../../../shared/ipc/types';

const none = { done: 0, needed: 1 };
const entry = (title: string, more: Partial<LibraryEntry> = {}): LibraryEntry => ({
  id: '0123456789abcdef',
  state: 'active',
  fileName: `${title}.leitfaden`,
  title,
  client: '',
  status: null,
  saved: '2026-03-01T10:00:00.000Z',
  steps: { frame: none, people: none, listening: none, situation: none, idea: none, learning: none },
  openEnds: 0,
  problem: null,
  recovered: false,
  ...more,
});
const entries = [
  entry('Übergabe', { client: 'Zimmerei Alt', saved: '2026-03-02T10:00:00.000Z' }),
  entry('Aufbruch', { client: 'Bäckerei Kornblum', saved: '2026-03-01T10:00:00.000Z' }),
  entry('Plan 10', { state: 'archived' }),
  entry('Plan 9', { state: 'elsewhere', saved: '2026-03-03T10:00:00.000Z' }),
  entry('Weg', { state: 'trash' }),
];
const wish = { shelf: 'active', search: '', sort: 'lastChange', language: 'de' } as const;
const titles = (list: readonly LibraryEntry[]) => list.map(({ title }) => title);

test('the newest stands first; files from elsewhere stand with the active ones', () => {
  expect(titles(shown(entries, wish))).toEqual(['Plan 9', 'Übergabe', 'Aufbruch']);
  expect(titles(shown(entries, { ...wish, shelf: 'archived' }))).toEqual(['Plan 10']);
  expect(titles(shown(entries, { ...wish, shelf: 'trash' }))).toEqual(['Weg']);
});

test('titles and clients sort as people sort: umlauts at their letter, numbers by size', () => {
  const plans = [...entries, entry('Plan 10')];
  expect(titles(shown(plans, { ...wish, sort: 'title' }))).toEqual(['Aufbruch', 'Plan 9', 'Plan 10', 'Übergabe']);
  expect(titles(shown(entries, { ...wish, sort: 'client' }))).toEqual(['Plan 9', 'Aufbruch', 'Übergabe']);
});

test('every searched word must be found, in title, client or file name', () => {
  expect(titles(shown(entries, { ...wish, search: 'KORNBLUM auf' }))).toEqual(['Aufbruch']);
  expect(shown(entries, { ...wish, search: 'kornblum übergabe' })).toEqual([]);
});

test('the last change is told as people tell it', () => {
  const now = new Date(2026, 2, 2, 12, 0);
  const texts = uiTexts('de').library;
  const at = (day: number, hour: number) => new Date(2026, 2, day, hour, 5).toISOString();
  expect(whenChanged(at(2, 9), now, 'de-DE', texts)).toBe('heute 09:05');
  expect(whenChanged(at(1, 23), now, 'de-DE', texts)).toBe('gestern 23:05');
  expect(whenChanged(new Date(2026, 1, 3, 9, 5).toISOString(), now, 'de-DE', texts)).toBe('3. Februar 2026');
});
