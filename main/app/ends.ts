import { app, type BrowserWindow, powerMonitor } from 'electron';
import type { Desk } from '../session/desk';
import type { Leaving } from '../session/leaving';

/** Saves on every way the planner, the session or the machine can come to an end, as far as the system lets us. */
export function watchEnds(leaving: Leaving, desk: Desk): void {
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    app.exit((await leaving.atOnce()) ? 0 : 1);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void end());
  powerMonitor.on('suspend', () => void desk.flush());
  powerMonitor.on('lock-screen', () => void desk.flush());
  powerMonitor.on('shutdown', () => void end());
  app.on('window-all-closed', () => app.quit());
}

/** Windows tells a window, not the app, that the session ends; it waits a few seconds for nobody. */
export function watchSessionEnd(window: BrowserWindow, leaving: Leaving, desk: Desk): void {
  // Somebody else may still stop the log-off, so the project stays open until it is certain.
  window.on('query-session-end', () => void desk.flush());
  window.on('session-end', () => void leaving.atOnce());
  window.on('blur', () => void desk.flush());
  window.on('focus', () => void desk.look());
}
