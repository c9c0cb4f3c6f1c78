import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../../main/menu/template';
import { dialogs as german } from '../../../../shared/i18n/de/dialogs';
import { dialogs as english } from '../../../../shared/i18n/en/dialogs';
import type { MenuItem } from '../../../../shared/ipc/types';

const items: MenuItem[] = [
  { id: 'project.new', menu: 'file', label: 'Neues Projekt …', accelerator: 'CmdOrCtrl+N', enabled: true },
  { id: 'project.save', menu: 'file', label: 'Sichern & weiter', enabled: false, separatorBefore: true },
  { id: 'view.guidance', menu: 'view', label: 'Leitfaden zeigen', enabled: true, checked: true },
];
const submenu = (template: MenuItemConstructorOptions[], label: string): MenuItemConstructorOptions[] => {
  const found = template.find((menu) => menu.label === label)?.submenu;
  return Array.isArray(found) ? found : [];
};
const rolesOf = (template: MenuItemConstructorOptions[]) =>
  template.flatMap(({ role, submenu: inner }) => [
    role,
    ...(Array.isArray(inner) ? inner.map((item) => item.role) : []),
  ]);

describe('the native menu', () => {
  it("shows the page's commands in their menus and runs them by id", () => {
    const chosen: string[] = [];
    const template = menuTemplate(items, german.menu, false, (id) => chosen.push(id));
    const [fresh, separator, save] = submenu(template, 'Datei');
    expect(fresh).toMatchObject({
      id: 'project.new',
      label: 'Neues Projekt …',
      accelerator: 'CmdOrCtrl+N',
      enabled: true,
    });
    expect(separator).toEqual({ type: 'separator' });
    expect(save).toMatchObject({ label: 'Sichern && weiter', enabled: false });
    expect(save).not.toHaveProperty('accelerator');
    expect(submenu(template, 'Ansicht')[0]).toMatchObject({ type: 'checkbox', checked: true });
    // Electron hands over the item, the window and the event; none of them matters here.
    for (const item of [fresh, save]) Reflect.apply(item?.click ?? (() => undefined), undefined, []);
    expect(chosen).toEqual(['project.new', 'project.save']);
  });

  it('leaves empty menus out and never begins or ends with a line', () => {
    const template = menuTemplate(items, german.menu, false, () => undefined);
    expect(template.map(({ label }) => label)).toEqual(['Datei', 'Bearbeiten', 'Ansicht']);
    for (const { label } of template) {
      const shown = submenu(template, label ?? '');
      expect(shown[0]?.type).not.toBe('separator');
      expect(shown.at(-1)?.type).not.toBe('separator');
    }
  });

  it('offers no way to reload the page or to open developer tools', () => {
    for (const isMac of [true, false]) {
      const roles = rolesOf(menuTemplate(items, english.menu, isMac, () => undefined));
      for (const role of ['reload', 'forceReload', 'toggleDevTools', 'viewMenu', 'windowMenu', 'help']) {
        expect(roles).not.toContain(role);
      }
    }
  });

  it('says what the system does in the language of the interface', () => {
    const labels = (texts: typeof english.menu) =>
      submenu(
        menuTemplate([], texts, false, () => undefined),
        texts.edit,
      ).map(({ label }) => label);
    expect(labels(german.menu)).toEqual(['Ausschneiden', 'Kopieren', 'Einfügen', 'Alles auswählen']);
    expect(labels(english.menu)).toEqual(['Cut', 'Copy', 'Paste', 'Select all']);
  });

  it('quits from the app menu on the Mac and from the file menu elsewhere', () => {
    const [mac] = menuTemplate(items, english.menu, true, () => undefined);
    expect(mac).toEqual({ role: 'appMenu' });
    expect(rolesOf(menuTemplate(items, english.menu, false, () => undefined))).toContain('quit');
    expect(rolesOf(menuTemplate(items, english.menu, true, () => undefined))).not.toContain('quit');
  });
});
