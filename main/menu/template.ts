import type { MenuItemConstructorOptions } from 'electron';
import type { dialogs } from '../../shared/i18n/de/dialogs';
import type { Widen } from '../../shared/i18n/widen';
import type { MenuItem } from '../../shared/ipc/types';

/** Labels of what main adds to the page's commands. */
export type MenuTexts = Widen<typeof dialogs>['menu'];

type Menu = MenuItem['menu'];
const menus: readonly Menu[] = ['file', 'edit', 'go', 'view', 'help'];
const separator = { type: 'separator' } as const;

/** What the system itself does with text, window and app: the same for every state of the page. */
function systemItems(menu: Menu, texts: MenuTexts, isMac: boolean): MenuItemConstructorOptions[] {
  switch (menu) {
    case 'file':
      // On the Mac the app menu quits.
      return isMac ? [] : [separator, { role: 'quit', label: texts.quit }];
    case 'edit':
      return [
        separator,
        { role: 'cut', label: texts.cut },
        { role: 'copy', label: texts.copy },
        { role: 'paste', label: texts.paste },
        { role: 'selectAll', label: texts.selectAll },
      ];
    case 'view':
      return [
        separator,
        { role: 'zoomIn', label: texts.zoomIn },
        { role: 'zoomOut', label: texts.zoomOut },
        { role: 'resetZoom', label: texts.actualSize },
        { role: 'togglefullscreen', label: texts.fullScreen },
      ];
    case 'go':
    case 'help':
      return [];
  }
}

/**
 * The native menu from the page's commands. Nothing in it reloads the page or opens developer tools.
 * @param run called with the id of the chosen command
 */
export function menuTemplate(
  items: readonly MenuItem[],
  texts: MenuTexts,
  isMac: boolean,
  run: (id: string) => void,
): MenuItemConstructorOptions[] {
  const built = menus.map((menu) => {
    const own = items.filter((item) => item.menu === menu).flatMap((item) => commandItems(item, run));
    return { label: texts[menu], submenu: withoutOuterSeparators([...own, ...systemItems(menu, texts, isMac)]) };
  });
  return [...(isMac ? [{ role: 'appMenu' } as const] : []), ...built.filter(({ submenu }) => submenu.length > 0)];
}

function commandItems(item: MenuItem, run: (id: string) => void): MenuItemConstructorOptions[] {
  const { id, label, accelerator, enabled, checked, separatorBefore } = item;
  const entry: MenuItemConstructorOptions = {
    id,
    // A single ampersand would underline the next letter instead of being shown.
    label: label.replaceAll('&', '&&'),
    enabled,
    ...(accelerator !== undefined && { accelerator }),
    ...(checked !== undefined && { type: 'checkbox', checked }),
    click: () => run(id),
  };
  return separatorBefore ? [separator, entry] : [entry];
}

function withoutOuterSeparators(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  const isSeparator = (item: MenuItemConstructorOptions) => item.type === 'separator';
  const first = items.findIndex((item) => !isSeparator(item));
  const last = items.findLastIndex((item) => !isSeparator(item));
  return first < 0 ? [] : items.slice(first, last + 1);
}
