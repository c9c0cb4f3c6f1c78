import { Menu } from 'electron';
import type { MenuItem } from '../../shared/ipc/types';
import { type MenuTexts, menuTemplate } from './template';

/** Accelerators come from the page; one that Electron cannot read costs the shortcut, not the menu. */
function withoutAccelerators(items: readonly MenuItem[]): MenuItem[] {
  return items.map(({ accelerator: _, ...item }) => item);
}

/** Puts the menu up: the page's commands and what the system itself offers. */
export function showMenu(items: readonly MenuItem[], texts: MenuTexts, run: (id: string) => void): void {
  const isMac = process.platform === 'darwin';
  const build = (shown: readonly MenuItem[]) => Menu.buildFromTemplate(menuTemplate(shown, texts, isMac, run));
  try {
    Menu.setApplicationMenu(build(items));
  } catch (error) {
    console.error('A shortcut could not be put into the menu:', error);
    Menu.setApplicationMenu(build(withoutAccelerators(items)));
  }
}
