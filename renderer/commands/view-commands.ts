import type { Settings } from '../../shared/ipc/types';
import type { Command } from './command';
import { textsOf } from './texts-of';

const theme = (value: Settings['theme'], key: 'themeLight' | 'themeDark' | 'themeSystem'): Command => ({
  id: `view.theme.${value}`,
  label: (app) => textsOf(app).commands[key],
  menu: 'view',
  checked: (app) => app.settings.theme === value,
  run: (app) => app.changeSettings({ theme: value }),
});

/** What the window shows, and in which language and form of address. */
export const viewCommands: readonly Command[] = [
  {
    id: 'view.guidance',
    label: (app) => textsOf(app).commands.guidance,
    menu: 'view',
    shortcut: 'F1',
    checked: (app) => app.guided,
    run: (app) => app.toggleGuidance(),
  },
  {
    id: 'view.german',
    label: (app) => textsOf(app).commands.german,
    menu: 'view',
    separatorBefore: true,
    checked: (app) => app.settings.language === 'de',
    run: (app) => app.changeSettings({ language: 'de' }),
  },
  {
    id: 'view.english',
    label: (app) => textsOf(app).commands.english,
    menu: 'view',
    checked: (app) => app.settings.language === 'en',
    run: (app) => app.changeSettings({ language: 'en' }),
  },
  {
    id: 'view.address',
    label: (app) => textsOf(app).commands.otherAddress,
    menu: 'view',
    when: (app) => app.settings.language === 'de',
    run: (app) => app.changeSettings({ address: app.settings.address === 'sie' ? 'du' : 'sie' }),
  },
  { ...theme('light', 'themeLight'), separatorBefore: true },
  theme('dark', 'themeDark'),
  theme('system', 'themeSystem'),
];
