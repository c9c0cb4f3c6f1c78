import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { projectRoot } from '../../../build/runtime/paths.mjs';

/** Everything `npm start` is made of; the installed packages are the same, so they are linked. */
const parts = ['package.json', 'package-lock.json', 'build', 'main', 'renderer', 'shared', 'test/fixtures/cases'];

/** A clone in a folder that only its owner may enter. */
function privateClone(): string {
  const clone = path.join(mkdtempSync(path.join(os.tmpdir(), 'leitfaden-private-')), 'clone');
  mkdirSync(clone);
  for (const part of parts) cpSync(path.join(projectRoot, part), path.join(clone, part), { recursive: true });
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(clone, 'node_modules'));
  return clone;
}

let clone = '';

test.beforeAll(() => {
  clone = privateClone();
});

test.afterAll(() => {
  rmSync(path.dirname(clone), { recursive: true, force: true });
});

test('from a private clone and without a display, npm start exports the example’s strategy', async () => {
  test.skip(process.platform !== 'linux', 'other systems always have a display');
  test.setTimeout(180_000);
  expect(statSync(path.dirname(clone)).mode & 0o077).toBe(0);
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...outer } = process.env;
  const env = { ...outer, LANG: 'en_GB.UTF-8', LANGUAGE: 'en' };
  const child = spawn(process.execPath, ['build/start.mjs'], { cwd: clone, env });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, said]).toEqual([0, expect.stringContaining('No display here')]);
  const documents = readdirSync(path.join(clone, 'out/documents'));
  // German also where the machine speaks English, as here.
  expect(documents).toEqual([expect.stringMatching(/^Bäckerei-Kornblum_.*_de\.docx$/)]);
  expect(said.trim().split('\n').pop()).toBe(`out/documents/${documents[0]}`);
});
