import type { BrowserWindow } from 'electron';

/** Shows the window to somebody who has just asked for it. */
export function bringUp(window: BrowserWindow | null): void {
  if (!window || window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
