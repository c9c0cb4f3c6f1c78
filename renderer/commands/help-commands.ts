import type { Command } from './command';
import { textsOf } from './texts-of';

export const helpCommands: readonly Command[] = [
  {
    id: 'help.glossary',
    label: (app) => textsOf(app).glossary.command,
    menu: 'help',
    shortcut: 'CmdOrCtrl+F1',
    run: (app) => app.ui.show({ kind: 'glossary', term: null }),
  },
  {
    id: 'help.shortcuts',
    label: (app) => textsOf(app).commands.shortcuts,
    menu: 'help',
    shortcut: 'Shift+F1',
    run: (app) => app.ui.show({ kind: 'shortcuts' }),
  },
  {
    id: 'help.about',
    label: (app) => textsOf(app).commands.about,
    menu: 'help',
    run: (app) => app.ui.show({ kind: 'about' }),
  },
];
