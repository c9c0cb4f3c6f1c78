import { until } from './support/machine';
import { atLength } from './support/promise';
import { sure } from './support/sure';
import { inWindow, type PlannerWindow } from './support/window';

const signal = (name: NodeJS.Signals) => async (window: PlannerWindow) => {
  const main = await window.now.electronApp.evaluate(() => process.pid);
  process.kill(main, name);
  await window.ended();
};

/** The ways a planner comes to its end, and what announces one. Windows' events are sent to their handlers by hand. */
const ends: { readonly [name: string]: (window: PlannerWindow) => Promise<void> } = {
  SIGTERM: signal('SIGTERM'),
  SIGINT: signal('SIGINT'),
  SIGHUP: signal('SIGHUP'),
  'the window is closed': async (window) => {
    await window.now.electronApp.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await window.ended();
  },
  'app.quit': async (window) => {
    await window.now.electronApp.evaluate(({ app }) => app.quit());
    await window.ended();
  },
  'the system shuts down': async (window) => {
    await window.now.electronApp.evaluate(({ powerMonitor }) => void powerMonitor.emit('shutdown'));
    await window.ended();
  },
  'the system goes to sleep': ({ now }) =>
    now.electronApp.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend')),
  'the screen is locked': ({ now }) =>
    now.electronApp.evaluate(({ powerMonitor }) => void powerMonitor.emit('lock-screen')),
  'Windows asks to end the session': ({ now }) =>
    now.electronApp.evaluate(({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.emit('query-session-end')),
  'Windows ends the session': ({ now }) =>
    now.electronApp.evaluate(({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.emit('session-end')),
  'the window loses the focus': ({ now }) =>
    now.electronApp.evaluate(({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.emit('blur')),
};

atLength('P19', 'every way to the end saves', (trial) => {
  const all = Object.entries(ends);
  return trial.ours('signals, quitting, shutting down, sleeping', all.length, (n) =>
    inWindow(async (window) => {
      const [name, end] = sure(all[n]);
      const text = `Zuletzt ${n}`;
      await window.occasion.fill(text);
      // What only announces an end does not ask the page: what it has sent is saved, a fraction of a second late.
      await until('main has it', async () =>
        /^(Im Entwurf|Entwurf|Ungesichert|Gespeichert|Wird|Noch)/.test(await window.says()),
      );
      await end(window);
      await until(`saved: ${name}`, () => window.inFile === text, 10_000);
      return { acknowledged: 1 };
    }),
  );
});
