import { chmodSync, cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { appFolder, projectRoot } from './paths.mjs';
import { capture, PlainError } from './run.mjs';
import { ensureSandbox, giveToElectron, isRoot, sandboxWorks, writeStarter } from './user.mjs';

/**
 * Whether every user may pass through a folder and all folders above it.
 * @param {string} folder
 * @returns {boolean}
 */
export function openToAll(folder) {
  const parent = path.dirname(folder);
  return (statSync(folder).mode & 0o001) !== 0 && (parent === folder || openToAll(parent));
}

/** A temporary folder that every user can reach; TMPDIR may point into a private one. */
function commonTemp() {
  if (!isRoot()) return os.tmpdir();
  const found = [os.tmpdir(), '/tmp', '/var/tmp'].find((folder) => openToAll(folder));
  if (found) return found;
  throw new PlainError('There is no temporary folder that every user can reach (looked at TMPDIR, /tmp, /var/tmp).');
}

/**
 * Copies a folder as hard links where the file system allows it: a runtime has 200 MB.
 * @param {string} from
 * @param {string} to
 */
function linkFolder(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name);
    const target = path.join(to, entry.name);
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink() || entry.name === 'chrome-sandbox')
      cpSync(source, target, { verbatimSymlinks: true });
    else {
      try {
        linkSync(source, target);
      } catch {
        cpSync(source, target);
      }
    }
  }
}

/**
 * @typedef {object} Stage the place where Electron runs
 * @property {string} folder temporary; may be entered by the user Electron runs as
 * @property {string} home of that user, when it is not the person's own
 * @property {string} app folder of the built application, the first argument of `electron`
 * @property {(name: string) => string} data makes an empty folder that Electron may write to
 * @property {() => void} remove
 */

/**
 * Makes a {@link Stage}. Started by root, the application is laid into it, because nobody cannot read a clone in a
 * folder that only its owner may enter; for everyone else it stays where it is.
 * @returns {Stage}
 */
export function makeStage() {
  const folder = mkdtempSync(path.join(commonTemp(), 'leitfaden-run-'));
  if (isRoot()) chmodSync(folder, 0o755);
  /** @param {string} name */
  const data = (name) => {
    const made = mkdtempSync(path.join(folder, `${name}-`));
    giveToElectron(made);
    return made;
  };
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  return {
    folder,
    home: data('home'),
    app: isRoot() ? stageApp(path.join(folder, 'app')) : projectRoot,
    data,
    remove,
  };
}

/**
 * Lets every user read a staged folder, whatever root's umask was when its files were made.
 * @param {string} folder
 */
const openFolder = (folder) => capture('chmod', ['-R', 'a+rX', folder]);

/** @param {string} target */
function stageApp(target) {
  cpSync(appFolder, path.join(target, path.relative(projectRoot, appFolder)), { recursive: true });
  cpSync(path.join(projectRoot, 'package.json'), path.join(target, 'package.json'));
  openFolder(target);
  return target;
}

/**
 * Makes a program folder (a runtime or a packaged application) startable with Chromium's sandbox on.
 * Started by root, a copy is laid into the stage, and what is returned is a script that changes the user first.
 * @param {{ folder: string, home: string }} stage
 * @param {string} source the program folder
 * @param {string} name of the executable in it
 * @returns {string} what to start
 */
export function placeProgram(stage, source, name) {
  if (!isRoot()) return path.join(withoutUselessHelper(stage, source), name);
  const target = mkdtempSync(path.join(stage.folder, 'program-'));
  linkFolder(source, target);
  openFolder(target);
  ensureSandbox(path.join(target, 'chrome-sandbox'));
  const starter = `${target}.sh`;
  writeStarter(starter, path.join(target, name), stage.home);
  return starter;
}

/**
 * A program folder that came into being here cannot have a helper that belongs to root. Where the sandbox needs one,
 * Chromium takes that of the runtime (CHROME_DEVEL_SANDBOX), but only if there is none beside the program.
 * @param {{ folder: string }} stage
 * @param {string} source
 */
function withoutUselessHelper(stage, source) {
  if (process.platform !== 'linux' || sandboxWorks(path.join(source, 'chrome-sandbox'))) return source;
  const target = mkdtempSync(path.join(stage.folder, 'program-'));
  linkFolder(source, target);
  rmSync(path.join(target, 'chrome-sandbox'));
  return target;
}
