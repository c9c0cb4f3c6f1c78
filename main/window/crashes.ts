import type { BrowserWindow } from 'electron';

/** Milliseconds within which a second crash means that loading the page again does not help. */
const again = 10_000;

/** A page that crashed is loaded again; main still holds its project and hands it to the new page. */
export function reloadAfterCrash(window: BrowserWindow): void {
  let last = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    console.error('The page has ended:', reason);
    const now = performance.now();
    if (now - last > again) window.webContents.reload();
    last = now;
  });
}
