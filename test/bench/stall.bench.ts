import path from 'node:path';
import { type ElectronApplication, type Page, test } from '@playwright/test';
import type { Project } from '../../shared/project/project';
import { answerSaveDialog } from '../e2e/launch/dialogs';
import { startEmpty } from '../e2e/launch/empty';
import { close, freshFolder } from '../e2e/launch/start';
import { bigPlan } from '../support/big-plan';
import { projectWithObservations } from '../support/big-project';
import { typeKeys } from './keys';
import { keep, percentile, type Row } from './measure';
import { projectFile, startPlanner } from './windows';

/** Keys of about a minute. */
const A_MINUTE = 1_000;

/** A project of about five megabytes, as somebody has it who writes everything down. */
function fiveMegabytes(): Project {
  const project = projectWithObservations(1_200);
  const story = 'Sie erzählte, wie es früher war, und was ihr heute fehlt. '.repeat(60);
  const observation = project.records.observation.map((one) => ({ ...one, what: `${one.what}\n\n${story}` }));
  return { ...project, records: { ...project.records, observation } };
}

/** Begins to note how much later than asked for a timer of main rings: as long main was busy with something else. */
async function watchMain(app: ElectronApplication): Promise<void> {
  await app.evaluate(() => {
    const late: number[] = [];
    let last = performance.now();
    const rings = () => {
      const now = performance.now();
      late.push(Math.max(0, now - last - 5));
      last = now;
    };
    clearInterval(Reflect.get(globalThis, 'watching'));
    Object.assign(globalThis, { watching: setInterval(rings, 5), late });
  });
}

const lateness = (app: ElectronApplication): Promise<number[]> =>
  app.evaluate(() => [...((Reflect.get(globalThis, 'late') as number[]) ?? [])]);

/** @param most milliseconds */
function row(name: string, anchor: string, ours: number, theirs: number, most: number): Row {
  return { name, anchor, unit: 'ms', ours, theirs, ratio: ours / theirs, pairs: 1, limit: { of: 'ours', most } };
}

test('P29 saving never freezes typing: a minute of keys in a project of 5 MB', async () => {
  const planner = await startPlanner(projectFile(fiveMegabytes()));
  const empty = await startEmpty();
  await planner.page.getByRole('main').getByRole('textbox').first().focus();
  await empty.page.getByRole('textbox').focus();
  await watchMain(planner.electronApp);
  await planner.page.waitForTimeout(10_000);
  const atRest = percentile(await lateness(planner.electronApp), 0.99);
  await watchMain(planner.electronApp);
  const keys = percentile(await typeKeys(planner.page, A_MINUTE), 0.95);
  const typing = percentile(await lateness(planner.electronApp), 0.99);
  const bare = percentile(await typeKeys(empty.page, A_MINUTE / 4), 0.95);
  await close(planner);
  await close(empty);
  keep('stall-saving', [
    row('P29 key press to paint, 95 %, 5 MB and saving', 'bare text area, 95 %', keys, bare, 50),
    row('P29 main busy, 99 %, 5 MB, typing and saving', 'the same at rest', typing, atRest, 20),
  ]);
});

/** By which the page names the open project; asking sends the whole of it to the page, which has nothing to do with writing. */
function sessionOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const start = await Reflect.get(window, 'desktop').app.start();
    return (start.ok && start.value.opened?.session) || '';
  });
}

/** Asks for the strategy as the export panel does; resolves when it is written. */
function exportStrategy(page: Page, session: string): Promise<unknown> {
  return page.evaluate(
    (id) =>
      Reflect.get(window, 'desktop').document.export({
        session: id,
        as: 'strategy',
        edition: 'client',
        language: 'de',
        format: 'docx',
      }),
    session,
  );
}

test('a long export never holds up typing: 300 pages and more', async () => {
  test.setTimeout(300_000);
  const planner = await startPlanner(projectFile(bigPlan()));
  const { electronApp, page } = planner;
  await answerSaveDialog(electronApp, path.join(freshFolder('export'), 'Strategie.docx'));
  await page.getByRole('main').getByRole('textbox').first().focus();
  const session = await sessionOf(page);
  await watchMain(electronApp);
  const quiet = await typeKeys(page, 100);
  const quietMain = Math.max(...(await lateness(electronApp)));
  await watchMain(electronApp);
  let writing = true;
  const written = exportStrategy(page, session).finally(() => {
    writing = false;
  });
  const busy = await typeKeys(page, A_MINUTE, () => writing);
  await written;
  const busyMain = Math.max(...(await lateness(electronApp)));
  await close(planner);
  keep('stall-export', [
    row(
      'key press to paint, 95 %, while a strategy is written',
      'the same while none is',
      percentile(busy, 0.95),
      percentile(quiet, 0.95),
      50,
    ),
    row('main held up at most while a strategy is written', 'while none is', busyMain, quietMain, 50),
  ]);
});
