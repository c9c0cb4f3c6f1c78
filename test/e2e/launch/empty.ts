import { chmodSync, cpSync } from 'node:fs';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { workerDisplay } from './display';
import { freshFolder, ownEnvironment, type Running } from './start';
import { where } from './where';

let emptyApp: string | undefined;

/** Starts the smallest sandboxed window of the same runtime: what benchmarks are held against, and an empty canvas. */
export async function startEmpty(): Promise<Running> {
  if (emptyApp === undefined) {
    emptyApp = freshFolder('empty-app');
    cpSync(path.join(__dirname, 'empty-app'), emptyApp, { recursive: true });
    chmodSync(emptyApp, 0o755);
  }
  const electronApp = await _electron.launch({
    executablePath: where().program,
    args: [emptyApp, `--user-data-dir=${freshFolder('empty-data')}`],
    chromiumSandbox: true,
    env: ownEnvironment(await workerDisplay()),
  });
  const page = await electronApp.firstWindow();
  await page.getByRole('textbox').waitFor();
  return { electronApp, page, process: electronApp.process() };
}
