import type { AppStore } from '../stores/app-store';
import type { Command } from './command';
import { editCommands } from './edit-commands';
import { fileCommands } from './file-commands';
import { goCommands } from './go-commands';
import { helpCommands } from './help-commands';
import { viewCommands } from './view-commands';

/** Every act of the window, in the order of the native menu. */
export const commands: readonly Command[] = [
  ...fileCommands,
  ...editCommands,
  ...goCommands,
  ...viewCommands,
  ...helpCommands,
];

/** Runs a command by its id unless it is not possible now; tells whether it ran. */
export function runCommand(app: AppStore, id: string): boolean {
  const command = commands.find((known) => known.id === id);
  if (!command || command.when?.(app) === false) return false;
  void command.run(app);
  return true;
}
