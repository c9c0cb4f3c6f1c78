import type { Page } from '@playwright/test';

/** Installs a meter in the page: from the key press (its event's own time) to the end of the frame that shows it. */
async function meter(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    window.addEventListener(
      'keydown',
      (event) =>
        requestAnimationFrame(() => {
          const painted = new MessageChannel();
          painted.port1.onmessage = () => times.push(performance.now() - event.timeStamp);
          painted.port2.postMessage(null);
        }),
      { capture: true },
    );
  });
}

/** Types into the focused control while `goesOn`, at most so many keys; answers with the times of all keys in ms. */
export async function typeKeys(page: Page, keys: number, goesOn: () => boolean = () => true): Promise<number[]> {
  await meter(page);
  for (let i = 0; i < keys && goesOn(); i += 1) {
    await page.keyboard.press('e');
    await page.waitForTimeout(30);
  }
  return page.evaluate(() => [...((Reflect.get(window, 'keyTimes') as number[]) ?? [])]);
}
