import type { AppStore } from '../stores/app-store';
import { commands } from './all';
import { isShortcut } from './shortcut';

/**
 * Runs commands on key presses of the page. A press that ran a command goes no further, so the native menu, which
 * carries the same shortcuts, does not run it a second time.
 */
export function listenToKeys(app: AppStore, target: Window): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const command = commands.find(
      ({ shortcut, alias }) =>
        (shortcut !== undefined && isShortcut(event, shortcut)) || (alias !== undefined && isShortcut(event, alias)),
    );
    if (!command) return;
    event.preventDefault();
    // A dialog is answered first; only undo of typing would make no sense behind it.
    if (app.ui.dialog || command.when?.(app) === false) return;
    void command.run(app);
  };
  target.addEventListener('keydown', onKeyDown);
  return () => target.removeEventListener('keydown', onKeyDown);
}
