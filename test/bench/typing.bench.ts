import { expect, type Page, test } from '@playwright/test';
import { REST } from '../../renderer/stores/plan-at-rest';
import { startEmpty } from '../e2e/launch/empty';
import { close, type Running } from '../e2e/launch/start';
import { bigPlan } from '../support/big-plan';
import { projectWithObservations } from '../support/big-project';
import { typeKeys } from './keys';
import { keep, median, type Row } from './measure';
import { projectFile, startPlanner } from './windows';

const KEYS = 60;

test('a key press until it is painted, with 2,000 records, against a bare text area', async () => {
  const planner = await startPlanner(projectFile(projectWithObservations(2_000)));
  const empty = await startEmpty();
  await planner.page.getByRole('main').getByRole('textbox').first().focus();
  await empty.page.getByRole('textbox').focus();
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    ours.push(median(await typeKeys(planner.page, KEYS)));
    theirs.push(median(await typeKeys(empty.page, KEYS)));
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

/** The only timer of this length is the one after which the plan is looked at: without it no rule is asked again. */
async function putRulesToSleep(page: Page): Promise<void> {
  await page.evaluate((rest) => {
    const { setTimeout: real } = window;
    const kept: unknown = (act: () => void, after?: number, ...more: unknown[]) =>
      after === rest ? 0 : real(act, after, ...more);
    Reflect.set(window, 'setTimeout', kept);
  }, REST);
}

/** A goal of a plan as large as any, open in its form, with guidance, its why and its loose ends beside it. */
async function startInGoal(): Promise<Running> {
  const planner = await startPlanner(projectFile(bigPlan()));
  const { page } = planner;
  await page.setViewportSize({ width: 1600, height: 1000 });
  await page.keyboard.press('Control+3');
  await page.getByRole('main').getByRole('navigation').getByRole('button').nth(1).click();
  await page.getByRole('main').locator('ol button[data-id]').first().click();
  await page.getByRole('complementary').getByRole('heading', { level: 3 }).first().waitFor();
  await page.locator('[data-field="text"] textarea, [data-field="text"] input').first().focus();
  return planner;
}

test('a key press until it is painted while the rules are asked, against the same while they sleep', async () => {
  test.setTimeout(240_000);
  const awake = await startInGoal();
  const asleep = await startInGoal();
  await putRulesToSleep(asleep.page);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    ours.push(median(await typeKeys(awake.page, KEYS)));
    theirs.push(median(await typeKeys(asleep.page, KEYS)));
  }
  await close(awake);
  await close(asleep);
  const row: Row = {
    name: 'key press to paint, 500 measures, rules awake',
    anchor: 'the same, rules asleep',
    unit: 'ms',
    ours: median(ours),
    theirs: median(theirs),
    ratio: median(ours.map((figure, i) => figure / (theirs[i] ?? Number.NaN))),
    pairs: ours.length,
  };
  keep('typing-rules', [row]);
  expect(row.ratio).toBeLessThan(1.1);
});
