import type { BrowserWindow } from 'electron';
import type { DesktopEvents, EventName } from '../../shared/ipc/contract';

/** Tells the page something unasked. */
export type Send = <E extends EventName>(event: E, payload: DesktopEvents[E]) => void;

/** @param window the window, or null while there is none; then nobody is told */
export function sender(window: () => BrowserWindow | null): Send {
  return (event, payload) => {
    const contents = window()?.webContents;
    if (contents && !contents.isDestroyed()) contents.send(event, payload);
  };
}
