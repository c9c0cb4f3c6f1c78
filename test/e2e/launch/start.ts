import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { giveToElectron, isRoot } from '../../../build/runtime/user.mjs';
import { where } from './where';

/** What a test may choose about a start of the application. */
export type StartOptions = {
  /** Further arguments, such as a file to open. */
  args: readonly string[];
  /** Further environment variables. */
  env: Readonly<Record<string, string>>;
  /** Start the application as electron-builder packs it (`npm run pack`) instead of the build in out/app. */
  packaged: boolean;
};

/** The folders of one test; they stay the same over a restart. */
export type Folders = { dataFolder: string; documentsFolder: string };

/** A running application and its first window, which is ready for input. */
export type Running = { electronApp: ElectronApplication; page: Page; process: ChildProcess };

/** Makes an empty folder below the tests' temporary folder that the application may read and write. */
export function freshFolder(name: string): string {
  const folder = mkdtempSync(path.join(where().folder, `${name}-`));
  giveToElectron(folder);
  return folder;
}

/** Makes the folders of one test. */
export function freshFolders(): Folders {
  const base = freshFolder('test');
  const folders = {
    dataFolder: path.join(base, 'data'),
    documentsFolder: path.join(base, 'documents'),
  };
  for (const folder of Object.values(folders)) {
    mkdirSync(folder);
    giveToElectron(folder);
  }
  return folders;
}

/** Milliseconds within which a healthy window has painted twice, also on a busy machine. */
const paintingTime = 10_000;

/**
 * Starts the application with Chromium's sandbox on and waits for its first window. On virtual displays Chromium now
 * and then comes up without ever painting a frame and does not recover; every click would wait in vain. Such a start
 * says nothing about the application: it is told, and done again.
 */
export async function start(folders: Folders, display: string, options: StartOptions): Promise<Running> {
  for (let attempt = 1; ; attempt++) {
    const running = await launch(folders, display, options);
    if (attempt === 3 || (await paints(running.page))) return running;
    console.warn('The window came up without painting; it is started again.');
    await close(running);
  }
}

async function launch(folders: Folders, display: string, options: StartOptions): Promise<Running> {
  const { program, packed, app } = where();
  if (options.packaged && packed === null)
    throw new Error('There is no packaged application: run `npm run pack` first');
  const electronApp = await _electron.launch({
    executablePath: options.packaged && packed !== null ? packed : program,
    args: [...(options.packaged ? [] : [app]), ...options.args],
    chromiumSandbox: true,
    timeout: 30_000,
    env: {
      ...ownEnvironment(display),
      LEITFADEN_DATA: folders.dataFolder,
      LEITFADEN_DOCUMENTS: folders.documentsFolder,
      ...options.env,
    },
  });
  const page = await electronApp.firstWindow();
  await page.waitForLoadState('load');
  return { electronApp, page, process: electronApp.process() };
}

function paints(page: Page): Promise<boolean> {
  const painted = page.evaluate(
    () => new Promise<boolean>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))),
  );
  const late = new Promise<boolean>((done) => void setTimeout(() => done(false), paintingTime).unref());
  return Promise.race([painted.catch(() => false), late]);
}

/** Milliseconds for an orderly end; a window that asks something would wait for an answer for ever. */
const closingTime = 10_000;

/** Closes the application as a user does; one that does not end, or has ended already, is no error. */
export async function close({ electronApp, process: program }: Running): Promise<void> {
  const impatient = setTimeout(() => program.kill('SIGKILL'), closingTime);
  await electronApp.close();
  clearTimeout(impatient);
}

/** The variables of this process that have a value, without those that would switch the application over. */
export function ownEnvironment(display: string): Record<string, string> {
  const pairs = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  const kept = pairs.filter(([name]) => !/^(LEITFADEN_|ELECTRON_|NODE_OPTIONS)/.test(String(name)));
  const { helper } = where();
  // A packaged application has no helper that belongs to root; it borrows the runtime's.
  const sandbox = helper === null || isRoot() ? {} : { CHROME_DEVEL_SANDBOX: helper };
  return { ...Object.fromEntries(kept), ...sandbox, DISPLAY: display };
}
