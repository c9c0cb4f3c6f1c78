import { expect } from '@playwright/test';
import { pause, until } from './support/machine';
import { atLength } from './support/promise';
import { between } from './support/random';
import { inWindow, type PlannerWindow } from './support/window';

/** Milliseconds from one key to the next. */
const PACE = 20;
/** Most that may be lost: what the page keeps to itself, the last key, and the way to main. */
const MOST = 150 + PACE + 30;

const fieldInPage = `document.querySelector('[data-field="occasion"] [contenteditable]')`;

/** Runs in the page, which the test's own connection does not survive; answers null while there is no page. */
function inPage({ now }: PlannerWindow, code: string): Promise<unknown> {
  return now.electronApp.evaluate(({ BrowserWindow }, script) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    return !contents || contents.isCrashed() || contents.isLoading() ? null : contents.executeJavaScript(script);
  }, code);
}

/** The page types the time, over and over, as fast as somebody who leans on a key. */
const typeTheTime = `(() => {
  const field = ${fieldInPage};
  field.focus();
  setInterval(() => {
    const time = String(Date.now());
    document.execCommand('selectAll');
    document.execCommand('insertText', false, time);
    console.log('typed ' + time);
  }, ${PACE});
  return true;
})()`;

/** The page crashes; answers how many milliseconds of typing are not there when it is back. */
async function crash(window: PlannerWindow, after: number): Promise<number> {
  await inPage(window, typeTheTime);
  const typed = await window.now.electronApp.evaluate(async ({ BrowserWindow }, wait) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const gone = new Promise((resolve) => contents?.once('render-process-gone', resolve));
    // Console messages come at once: they tell what was typed last.
    let typed = 0;
    contents?.on('console-message', (...said: unknown[]) => {
      const text = said
        .map((one) => (typeof one === 'object' && one ? Reflect.get(one, 'message') : one))
        .find((one) => String(one).startsWith('typed '));
      if (text !== undefined) typed = Number(String(text).slice('typed '.length));
    });
    await new Promise((resolve) => setTimeout(resolve, wait));
    contents?.forcefullyCrashRenderer();
    await gone;
    contents?.removeAllListeners('console-message');
    // The planner brings a page back once in ten seconds; here a person does it.
    contents?.reload();
    return typed;
  }, after);
  let back: unknown = null;
  await until('the page is back', async () => {
    back = await inPage(window, `${fieldInPage}?.textContent ?? null`).catch(() => null);
    return back !== null;
  });
  return typed - Number(back);
}

atLength('P18', 'a page that crashes or hangs loses next to nothing', async (trial) => {
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
