import type { AppStore } from '../stores/app-store';
import type { Command } from './command';
import { textsOf } from './texts-of';

const inProject = (app: AppStore) => app.current !== null;

/** Makes projects, opens and saves them. */
export const fileCommands = [
  {
    id: 'file.new',
    label: (app) => textsOf(app).commands.newProject,
    menu: 'file',
    shortcut: 'CmdOrCtrl+N',
    run: (app) => app.ui.show({ kind: 'newProject' }),
  },
  {
    id: 'file.newShort',
    label: (app) => textsOf(app).shortPath.newTitle,
    menu: 'file',
    run: (app) => app.ui.show({ kind: 'newProject', shortPath: true }),
  },
  {
    id: 'file.open',
    label: (app) => textsOf(app).commands.openFile,
    menu: 'file',
    shortcut: 'CmdOrCtrl+O',
    run: (app) => app.openFrom(() => app.desktop.project.openDialog()),
  },
  {
    id: 'file.example',
    label: (app) => textsOf(app).commands.openExample,
    menu: 'file',
    run: (app) => app.openFrom(() => app.desktop.project.openExample({ language: app.settings.language })),
  },
  {
    id: 'file.save',
    label: (app) => textsOf(app).commands.save,
    menu: 'file',
    shortcut: 'CmdOrCtrl+S',
    separatorBefore: true,
    when: (app) => app.current !== null && !app.current.readOnly,
    run: (app) => app.current?.save(),
  },
  {
    id: 'file.saveAs',
    label: (app) => textsOf(app).commands.saveAs,
    menu: 'file',
    shortcut: 'CmdOrCtrl+Shift+S',
    when: inProject,
    run: (app) => app.saveAs(),
  },
  {
    id: 'file.versions',
    label: (app) => textsOf(app).versions.command,
    menu: 'file',
    shortcut: 'CmdOrCtrl+Shift+H',
    when: inProject,
    run: (app) => app.ui.go({ kind: 'versions' }),
  },
  {
    id: 'file.documents',
    label: (app) => textsOf(app).commands.export,
    menu: 'file',
    shortcut: 'CmdOrCtrl+E',
    separatorBefore: true,
    when: inProject,
    run: (app) => app.ui.go({ kind: 'documents' }),
  },
  {
    id: 'file.close',
    label: (app) => textsOf(app).commands.close,
    menu: 'file',
    shortcut: 'CmdOrCtrl+W',
    separatorBefore: true,
    when: (app) => app.current !== null || app.ui.route.kind !== 'library',
    run: (app) => app.toLibrary(),
  },
] as const satisfies readonly Command[];
