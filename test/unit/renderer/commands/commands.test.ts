import { expect, test } from 'vitest';
import { commands } from '../../../../renderer/commands/all';
import { isShortcut, type KeyPress } from '../../../../renderer/commands/shortcut';
import { shortcutWords } from '../../../../renderer/ui/shortcut-words';
import { uiTexts } from '../../../../shared/i18n/ui-texts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});

test('a shortcut is exactly its keys', () => {
  expect(isShortcut(press('s', { ctrlKey: true }), 'CmdOrCtrl+S')).toBe(true);
  expect(isShortcut(press('s', { metaKey: true }), 'CmdOrCtrl+S')).toBe(true);
  expect(isShortcut(press('S', { ctrlKey: true, shiftKey: true }), 'CmdOrCtrl+S')).toBe(false);
  expect(isShortcut(press('S', { ctrlKey: true, shiftKey: true }), 'CmdOrCtrl+Shift+S')).toBe(true);
  expect(isShortcut(press('s'), 'CmdOrCtrl+S')).toBe(false);
  expect(isShortcut(press('F1'), 'F1')).toBe(true);
  expect(isShortcut(press('F1', { shiftKey: true }), 'F1')).toBe(false);
});

test('digits count by their place as well, for keyboards that need Shift for them', () => {
  expect(isShortcut(press('&', { ctrlKey: true, code: 'Digit1' }), 'CmdOrCtrl+1')).toBe(true);
});

test('no two commands share an id or a shortcut', () => {
  const ids = commands.map(({ id }) => id);
  const keys = commands.flatMap(({ shortcut, alias }) => [shortcut, alias].filter((key) => key !== undefined));
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(keys).size).toBe(keys.length);
});

test('shortcuts are told in the language of the interface', () => {
  expect(shortcutWords('CmdOrCtrl+Shift+S', uiTexts('de'))).toBe('Strg + Umschalt + S');
  expect(shortcutWords('Alt+Up', uiTexts('en'))).toBe('Alt + ↑');
});
