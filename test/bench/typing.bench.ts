import { type Page, test } from '@playwright/test';
import { startEmpty } from '../e2e/launch/empty';
import { close } from '../e2e/launch/start';
import { projectWithObservations } from '../support/big-project';
import { keep, median, type Row } from './measure';
import { projectFile, startPlanner } from './windows';

const KEYS = 60;

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

/** Types into the focused control and answers with the times of all keys. */
async function type(page: Page): Promise<number[]> {
  await meter(page);
  for (let i = 0; i < KEYS; i += 1) {
    await page.keyboard.press('e');
    await page.waitForTimeout(30);
  }
  return page.evaluate(() => [...((Reflect.get(window, 'keyTimes') as number[]) ?? [])]);
}

test('a key press until it is painted, with 2,000 records, against a bare text area', async () => {
  const planner = await startPlanner(projectFile(projectWithObservations(2_000)));
  const empty = await startEmpty();
  await planner.page.getByRole('main').getByRole('textbox').first().focus();
  await empty.page.getByRole('textbox').focus();
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    ours.push(median(await type(planner.page)));
    theirs.push(median(await type(empty.page)));
  }
  await close(planner);
  await close(empty);
  const row: Row = {
    name: 'key press to paint, 2,000 records',
    anchor: 'bare text area',
    unit: 'ms',
    ours: median(ours),
    theirs: median(theirs),
    ratio: median(ours.map((figure, i) => figure / (theirs[i] ?? Number.NaN))),
    pairs: ours.length,
  };
  keep('typing', [row]);
});
