import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { workerDisplay } from '../e2e/launch/display';
import { ownEnvironment } from '../e2e/launch/start';
import { where } from '../e2e/launch/where';
import { SafetyPage } from '../e2e/pages/safety-page';
import { says } from '../e2e/pages/text-control';
import { atLength } from './support/promise';
import { inWindow, PlannerWindow } from './support/window';

/** Starts the planner once more on the same folders and the same file, and waits for its end. */
async function startAgain({ folders, file }: PlannerWindow): Promise<unknown> {
  const { program, app } = where();
  const env = {
    ...ownEnvironment(await workerDisplay()),
    LEITFADEN_DATA: folders.dataFolder,
    LEITFADEN_DOCUMENTS: folders.documentsFolder,
  };
  const [code] = await once(spawn(program, [app, file], { stdio: 'ignore', env }), 'exit');
  return code;
}

atLength('P12', 'two windows never overwrite one another', async (trial) => {
  await trial.ours('a second start of the same planner', 1, () =>
    inWindow(async (window) => {
      await window.occasion.fill('Aus dem ersten Fenster');
      expect(await startAgain(window)).toBe(0);
      const { electronApp } = window.now;
      expect(await electronApp.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
      await says(window.occasion, 'Aus dem ersten Fenster');
      await window.work.saved();
      return { acknowledged: 1, lost: window.inFile !== 'Aus dem ersten Fenster' };
    }),
  );
  await trial.ours('a second planner with a data folder of its own', 1, () =>
    inWindow(async (first) => {
      await first.occasion.fill('Der Erste');
      await first.work.saved();
      const before = readFileSync(first.file);
      const second = new PlannerWindow({}, first.file);
      await second.start();
      await expect(new SafetyPage(second.now.page).banner('Nur zum Lesen geöffnet')).toBeVisible();
      await expect(second.occasion).toBeDisabled();
      await second.close();
      return { acknowledged: 1, corrupt: !readFileSync(first.file).equals(before) };
    }),
  );
});
