import { spawn } from 'node:child_process';
import path from 'node:path';
import { run } from './run.mjs';
import { makeStage, placeProgram } from './stage.mjs';
import { ensureSandbox, isRoot } from './user.mjs';

/**
 * Lays out a {@link import('./stage.mjs').Stage} and makes the runtime startable in it.
 * @param {import('./resolve.mjs').Runtime} runtime
 */
export function stageRuntime(runtime) {
  const helper = path.join(runtime.folder, 'chrome-sandbox');
  if (!isRoot()) ensureSandbox(helper);
  const stage = makeStage();
  const program = placeProgram(stage, runtime.folder, path.relative(runtime.folder, runtime.executable));
  return { stage, program, helper };
}

/**
 * Starts a program, shows what it says and waits for its end.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} exit code; 1 when a signal ended it
 */
export const launch = (program, args, env) => run(program, args, { env });

/**
 * Starts a program, keeps what it says to itself and waits for its end.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {number} limit milliseconds after which it is ended
 * @returns {Promise<{ code: number | null, said: string }>} code: null when a signal or the limit ended it
 */
export function launchSilently(program, args, env, limit) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limit,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk;
      });
    }
    child.on('error', (error) => resolve({ code: null, said: error.message }));
    child.on('close', (code) => resolve({ code, said }));
  });
}
