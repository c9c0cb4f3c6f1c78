import type { UiTexts } from '../../shared/i18n/ui-texts';

/** A shortcut in words: `Strg + Umschalt + S`. */
export function shortcutWords(shortcut: string, texts: UiTexts): string {
  const { keys } = texts.shell;
  const words: { readonly [key: string]: string } = {
    CmdOrCtrl: keys.ctrl,
    Shift: keys.shift,
    Alt: keys.alt,
    Delete: keys.delete,
    Enter: keys.enter,
    Up: keys.up,
    Down: keys.down,
    Right: '→',
    Left: '←',
  };
  return shortcut
    .split('+')
    .map((key) => words[key] ?? key)
    .join(' + ');
}
