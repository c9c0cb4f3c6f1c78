import { compareStructural, reaction } from 'mobx';
import type { MenuItem } from '../../shared/ipc/types';
import type { AppStore } from '../stores/app-store';
import { commands, runCommand } from './all';
import type { Command } from './command';

function menuItem(app: AppStore, command: Command, menu: MenuItem['menu']): MenuItem {
  const { id, shortcut, when, checked, separatorBefore } = command;
  return {
    id,
    menu,
    label: command.label(app).slice(0, 120),
    enabled: app.ui.dialog === null && (when?.(app) ?? true),
    ...(shortcut && { accelerator: shortcut }),
    ...(checked && { checked: checked(app) }),
    ...(separatorBefore && { separatorBefore }),
  };
}

/** Tells main the commands for its native menu whenever a label or a state changes, and runs what is chosen there. */
export function keepNativeMenu(app: AppStore): () => void {
  const stopListening = app.desktop.on('command.run', ({ id }) => void runCommand(app, id));
  const stopTelling = reaction(
    () => commands.flatMap((command) => (command.menu ? [menuItem(app, command, command.menu)] : [])),
    (items) => void app.desktop.menu.update(items),
    { fireImmediately: true, equals: compareStructural },
  );
  return () => {
    stopListening();
    stopTelling();
  };
}
