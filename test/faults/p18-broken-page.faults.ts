import { expect } from '@playwright/test';
import { pause, until } from './support/machine';
import { promise } from './support/promise';
import { between } from './support/random';
import { inWindow, type PlannerWindow } from './support/window';

/** Milliseconds from one key to the next. */
const PACE = 20;
/** Most that may be lost: what the page keeps to itself, the last key, and the way to main. */
const MOST = 150 + PACE + 30;

/** The page types the time, over and over, as fast as somebody who leans on a key. */
async function typeTheTime({ now }: PlannerWindow): Promise<void> {
  await now.page.evaluate((pace) => {
    const field = document.querySelector<HTMLTextAreaElement>(
      '[data-field="occasion"] textarea, [data-field="occasion"] input',
    );
    if (!field) throw new Error('no field');
    field.focus();
    const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    const set = Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
    setInterval(() => {
      set?.call(field, String(Date.now()));
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, pace);
  }, PACE);
}

/** The page crashes; answers how many milliseconds of typing are not there when it is back. */
async function crash(window: PlannerWindow, after: number): Promise<number> {
  await typeTheTime(window);
  await pause(after);
  const crashed = await window.now.electronApp.evaluate(({ BrowserWindow }) => {
    const [page] = BrowserWindow.getAllWindows();
    page?.webContents.forcefullyCrashRenderer();
    return Date.now();
  });
  await window.now.electronApp.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    while (contents?.isCrashed()) {
      contents.reload();
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  });
  await window.occasion.waitFor();
  return crashed - Number(await window.occasion.inputValue());
}

promise('P18', 'a page that crashes or hangs loses next to nothing', async (trial) => {
  const lost: number[] = [];
  await inWindow((window) =>
    trial.ours('the page crashes while somebody types', 100, async () => {
      const ms = await crash(window, between(trial.random, 300, 900));
      lost.push(ms);
      return { acknowledged: 1, lost: !(ms <= MOST), seen: `${ms} ms of typing are gone` };
    }),
  );
  trial.note(
    `a crashed page lost at most ${Math.max(...lost)} ms of typing, a key every ${PACE} ms (allowed: ${MOST}).`,
  );
  await trial.ours('the page hangs, and the system ends the planner', 10, (n) =>
    inWindow(async (window) => {
      await window.occasion.fill(`Vor dem Hängen ${n}`);
      await pause(400);
      void window.now.page.evaluate('for (;;);').catch(() => undefined);
      await pause(200);
      const main = await window.now.electronApp.evaluate(() => process.pid);
      process.kill(main, 'SIGTERM');
      await window.ended();
      await until('it is in the file', () => window.inFile === `Vor dem Hängen ${n}`, 1_000);
      expect(window.inFile).toBe(`Vor dem Hängen ${n}`);
      return { acknowledged: 1 };
    }),
  );
});
