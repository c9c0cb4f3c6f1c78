import { cpSync, existsSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { giveToElectron, isRoot } from './user.mjs';

/**
 * Started by root, the planner runs as another user; its projects then lie in a lasting home, not in the stage,
 * and it needs root's permission to draw on the screen.
 * @returns {NodeJS.ProcessEnv}
 */
export function lastingHome() {
  if (!isRoot()) return {};
  const home = '/var/lib/leitfaden';
  mkdirSync(home, { recursive: true });
  giveToElectron(home);
  console.log(`Started by root: the planner runs as an ordinary user and keeps its projects in ${home}.`);
  const permission = process.env.XAUTHORITY ?? path.join(os.homedir(), '.Xauthority');
  if (!existsSync(permission)) return { LEITFADEN_HOME: home };
  const own = path.join(home, '.Xauthority');
  cpSync(permission, own);
  giveToElectron(own);
  return { LEITFADEN_HOME: home, XAUTHORITY: own };
}
