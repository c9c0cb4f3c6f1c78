import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hasProgram } from '../../../build/runtime/system.mjs';
import { isRoot } from '../../../build/runtime/user.mjs';

/** What a promise may need of this machine; each answers why it is not there, or null. */
export const needsRoot = () => (isRoot() ? null : 'only root on Linux can order this fault');

export const needsPrograms =
  (...programs: readonly string[]) =>
  () => {
    const missing = programs.filter((program) => !hasProgram(program));
    return missing.length === 0 ? null : `missing here: ${missing.join(', ')}`;
  };

/** Runs a command; fails with what it complained about. */
export function system(command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** An empty folder that lasts as long as the work in it. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'leitfaden-faults-')));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits for something that happens by itself. @param limit milliseconds after which it has failed to */
export async function until(what: string, holds: () => boolean | Promise<boolean>, limit = 20_000): Promise<void> {
  for (const end = Date.now() + limit; !(await holds()); await pause(5)) {
    if (Date.now() > end) throw new Error(`It did not happen within ${limit} ms: ${what}`);
  }
}
