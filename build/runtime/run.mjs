import { spawn, spawnSync } from 'node:child_process';
import { projectRoot } from './paths.mjs';

/**
 * A failure whose message is meant for the person at the terminal: printed as it is, without a stack.
 * `exitCode` is what the process ends with.
 */
export class PlainError extends Error {
  /**
   * @param {string} message
   * @param {number} exitCode
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/**
 * Runs a command with the terminal attached and waits for it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, quiet?: boolean }} [options] quiet: standard output is dropped
 * @returns {Promise<number>} the exit code; 1 when a signal ended it or it could not start
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? projectRoot,
      env: options.env ?? process.env,
      stdio: ['inherit', options.quiet ? 'ignore' : 'inherit', 'inherit'],
    });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs one of the installed tools by its script, so that no shell and no npx stands between.
 * @param {string} script path below node_modules
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, quiet?: boolean }} [options]
 */
export function runTool(script, args, options = {}) {
  return run(process.execPath, [`${projectRoot}/node_modules/${script}`, ...args], options);
}

/**
 * Runs a command silently.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, timeout?: number }} [options] timeout in milliseconds
 * @returns {{ ok: boolean, stdout: string, stderr: string }} ok only for exit code 0
 */
export function capture(command, args, options = {}) {
  const result = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...options,
  });
  const stderr = result.error ? `${result.stderr ?? ''}${result.error.message}` : (result.stderr ?? '');
  return { ok: result.status === 0, stdout: result.stdout ?? '', stderr };
}

/**
 * Runs a script's body; a {@link PlainError} ends the process with its sentence and exit code.
 * @param {() => Promise<number>} body resolves to the exit code
 */
export async function main(body) {
  try {
    process.exitCode = await body();
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    process.exitCode = error instanceof PlainError ? error.exitCode : 1;
  }
}
