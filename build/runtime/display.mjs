import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { PlainError } from './run.mjs';
import { isRoot } from './user.mjs';

const sockets = '/tmp/.X11-unix';

/** Whether windows can appear on a real screen. Only Linux can lack one. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/**
 * @typedef {object} Display
 * @property {string} name such as ":99", for the DISPLAY variable
 * @property {() => void} stop
 */

/**
 * Starts an own virtual screen, large enough for every screenshot; the server picks a free number itself.
 * Started by root, it admits every local user, because Electron then runs as another one.
 * @returns {Promise<Display>}
 */
export function startDisplay() {
  // Xvfb makes this folder as root only; without it, it has no place for its socket.
  if (!existsSync(sockets)) {
    mkdirSync(sockets);
    chmodSync(sockets, 0o1777);
  }
  // Without -noreset, Xvfb starts over when its last window closes and turns away whoever comes meanwhile.
  const args = [
    '-noreset',
    '-displayfd',
    '3',
    '-screen',
    '0',
    '1920x1200x24',
    '-nolisten',
    'tcp',
    ...(isRoot() ? ['-ac'] : []),
  ];
  const server = spawn('Xvfb', args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stop = () => {
    server.kill();
  };
  process.once('exit', stop);
  return new Promise((resolve, reject) => {
    server.on('error', (error) => reject(new PlainError(`The virtual display Xvfb did not start: ${error.message}`)));
    server.on('exit', () => reject(new PlainError('The virtual display Xvfb ended at once.')));
    let name = '';
    server.stdio[3]?.on('data', (chunk) => {
      name += chunk;
      // Closing before the line is complete would end the server in the middle of its sentence.
      if (!name.endsWith('\n')) return;
      // The screen shall not keep this process alive.
      server.unref();
      server.stdio[3]?.destroy();
      resolve({ name: `:${name.trim()}`, stop });
    });
  });
}
