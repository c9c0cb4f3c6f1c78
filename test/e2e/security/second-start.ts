import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { App } from '../app';
import { ownEnvironment } from '../launch/start';
import { where } from '../launch/where';

/**
 * Starts the application a second time on the folders of the first one and waits for its end.
 * @returns the exit code
 */
export async function secondStart(app: App, args: readonly string[]): Promise<unknown> {
  const { program, app: folder } = where();
  const display = await app.electronApp.evaluate(() => process.env.DISPLAY ?? '');
  const child = spawn(program, [folder, ...args], {
    stdio: 'ignore',
    env: {
      ...ownEnvironment(display),
      LEITFADEN_DATA: app.dataFolder,
      LEITFADEN_DOCUMENTS: app.documentsFolder,
    },
  });
  const [code] = await once(child, 'exit');
  return code;
}
