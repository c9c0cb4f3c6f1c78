import { chmodSync, copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { outFolder } from '../../build/runtime/paths.mjs';
import { giveToElectron } from '../../build/runtime/user.mjs';
import { workerDisplay } from './launch/display';
import { close, type Folders, freshFolders, type Running, type StartOptions, start } from './launch/start';

export { expect } from '@playwright/test';
export {
  answerMessageBox,
  answerOpenDialog,
  answerSaveDialog,
} from './launch/dialogs';
export { freshFolder } from './launch/start';

/** The application under test. After {@link App.restart} `electronApp` and `page` are the new ones: read them afresh. */
export type App = Folders &
  Running & {
    /** Closes the application as a user does and starts it again on the same folders. */
    restart: (options?: Partial<StartOptions>) => Promise<void>;
    /** Closes the application; the folders stay until the end of the run. */
    close: () => Promise<void>;
    /** Copies a file (usually a fixture) into the documents folder, writable for the application; returns its path. */
    place: (file: string, name?: string) => string;
  };

/** Options are set by `test.use({ args, env, packaged })`; every test gets folders of its own. */
export const test = base.extend<StartOptions & { app: App }>({
  args: [[], { option: true }],
  env: [{}, { option: true }],
  packaged: [false, { option: true }],

  app: async ({ args, env, packaged }, use) => {
    const display = await workerDisplay();
    const folders = freshFolders();
    let running = await start(folders, display, { args, env, packaged });
    await use({
      ...folders,
      get electronApp() {
        return running.electronApp;
      },
      get page() {
        return running.page;
      },
      get process() {
        return running.process;
      },
      restart: async (options) => {
        await close(running);
        running = await start(folders, display, {
          args,
          env,
          packaged,
          ...options,
        });
      },
      close: () => close(running),
      place: (file, name = path.basename(file)) => {
        const target = path.join(folders.documentsFolder, name);
        copyFileSync(file, target);
        chmodSync(target, 0o644);
        giveToElectron(target);
        return target;
      },
    });
    await close(running);
  },
});

/** Saves a picture of the window as out/screens/<name>.png. */
export async function screen(page: Page, name: string): Promise<void> {
  const folder = path.join(outFolder, 'screens');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
