import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createPackage, extractAll } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { placeProgram } from '../../../build/runtime/stage.mjs';
import { isRoot } from '../../../build/runtime/user.mjs';
import { workerDisplay } from './display';
import { packedFolder } from './setup';
import { freshFolder, ownEnvironment } from './start';
import { where } from './where';

/** What a start with a forbidden switch ends with. */
const refused = 78;

/** Turns a copy of the test build into what users get: without its mark, with the inspector's door closed. */
async function release(): Promise<string> {
  const folder = mkdtempSync(path.join(where().folder, 'released-'));
  cpSync(packedFolder, folder, { recursive: true });
  const archive = path.join(folder, 'resources/app.asar');
  const opened = mkdtempSync(path.join(where().folder, 'opened-'));
  extractAll(archive, opened);
  const manifestFile = path.join(opened, 'package.json');
  const { testBuild: _, ...manifest } = JSON.parse(readFileSync(manifestFile, 'utf8'));
  writeFileSync(manifestFile, JSON.stringify(manifest));
  await createPackage(opened, archive);
  await flipFuses(path.join(folder, 'leitfaden'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
  });
  return placeProgram(where(), folder, 'leitfaden');
}

let program = '';

test.beforeAll(async () => {
  program = await release();
});

/** Starts the released application; the promise resolves to its exit code. */
async function startReleased(home: string, args: readonly string[], env: Record<string, string> = {}) {
  const display = await workerDisplay();
  const child = spawn(program, args, {
    env: {
      ...ownEnvironment(display),
      ...(isRoot() ? { LEITFADEN_HOME: home } : { HOME: home, XDG_CONFIG_HOME: '' }),
      ...env,
    },
    stdio: 'ignore',
  });
  const exit = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return { child, exit };
}

for (const flag of [
  '--remote-debugging-port=0',
  '--remote-debugging-pipe',
  '--inspect=0',
  '--inspect-brk=0',
  '--no-sandbox',
  '--load-extension=/tmp',
  '--js-flags=--expose-gc',
]) {
  test(`a released planner refuses to start with ${flag}`, async () => {
    const { exit } = await startReleased(freshFolder('home'), [flag]);
    expect(await exit).toBe(refused);
  });
}

test('a released planner is no Node: the variable that would make it one has no effect', async () => {
  // Node would end with its own code for an unknown option; the planner reads the switch and refuses.
  const { exit } = await startReleased(freshFolder('home'), ['--no-sandbox'], { ELECTRON_RUN_AS_NODE: '1' });
  expect(await exit).toBe(refused);
});

test('a released planner starts without switches and ignores the variables of tests', async () => {
  const home = freshFolder('home');
  const data = freshFolder('data');
  const { child, exit } = await startReleased(home, [], { LEITFADEN_DATA: data });
  await expect.poll(() => existsSync(path.join(home, '.config/Leitfaden/chromium'))).toBe(true);
  expect(readdirSync(data)).toEqual([]);
  expect(child.exitCode).toBeNull();
  child.kill();
  await exit;
});
