import { nativeTheme } from 'electron';
import type { Settings } from '../../shared/ipc/types';

/** Paper and night, as in the page: the window has the right colour before the page has painted. */
const colours = { light: '#FBFAF7', dark: '#15181D' } as const;

/** The system's own parts (menus, dialogs, scroll bars) and the page's media query follow the setting. */
export function followTheme(theme: Settings['theme']): void {
  nativeTheme.themeSource = theme;
}

export const backgroundColour = (): string => (nativeTheme.shouldUseDarkColors ? colours.dark : colours.light);
