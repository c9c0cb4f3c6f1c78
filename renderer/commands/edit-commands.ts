import type { AppStore } from '../stores/app-store';
import type { EditLabel } from '../stores/undo';
import type { Command } from './command';
import { nameOf, textsOf } from './texts-of';

/** What a step did, in words: "Bedürfnis geändert". */
function words(app: AppStore, { act, type }: EditLabel): string {
  return textsOf(app).shell.undo[act](nameOf(app, type));
}

function undoLabel(app: AppStore): string {
  const { undo, undoWhat } = textsOf(app).commands;
  const label = app.current?.nextUndo;
  return label ? undoWhat(words(app, label)) : undo;
}

function redoLabel(app: AppStore): string {
  const { redo, redoWhat } = textsOf(app).commands;
  const label = app.current?.nextRedo;
  return label ? redoWhat(words(app, label)) : redo;
}

export const undoCommand: Command = {
  id: 'edit.undo',
  label: undoLabel,
  menu: 'edit',
  shortcut: 'CmdOrCtrl+Z',
  when: (app) => app.current?.canUndo ?? false,
  run: (app) => app.current?.undo(),
};

export const redoCommand: Command = {
  id: 'edit.redo',
  label: redoLabel,
  menu: 'edit',
  shortcut: 'CmdOrCtrl+Shift+Z',
  alias: 'CmdOrCtrl+Y',
  when: (app) => app.current?.canRedo ?? false,
  run: (app) => app.current?.redo(),
};

/** Undo covers the whole project, whatever has the focus. */
export const editCommands: readonly Command[] = [
  undoCommand,
  redoCommand,
  {
    id: 'edit.recordTrash',
    label: (app) => textsOf(app).commands.recordTrash,
    menu: 'edit',
    shortcut: 'CmdOrCtrl+Shift+Delete',
    separatorBefore: true,
    when: (app) => app.current !== null,
    run: (app) => app.ui.show({ kind: 'recordTrash' }),
  },
  {
    id: 'edit.settings',
    label: (app) => textsOf(app).commands.settings,
    menu: 'edit',
    shortcut: 'CmdOrCtrl+,',
    separatorBefore: true,
    run: (app) => app.ui.go({ kind: 'settings' }),
  },
];
