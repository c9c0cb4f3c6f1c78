import { chmodSync, chownSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { capture, PlainError } from './run.mjs';

/** Chromium's sandbox refuses root; started by root, Electron runs as this user (nobody) instead. */
export const nobody = 65534;

export const isRoot = () => process.platform === 'linux' && process.getuid?.() === 0;

const asNobody = [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];

/**
 * Gives a file or folder to the user Electron runs as. Nothing to do unless started by root.
 * @param {string} target
 */
export function giveToElectron(target) {
  if (isRoot()) chownSync(target, nobody, nobody);
}

/**
 * Writes a program that starts `executable` as nobody with a home of its own; its arguments are passed on.
 * LEITFADEN_HOME names another home, for projects that have to last.
 * @param {string} file where to write it
 * @param {string} executable
 * @param {string} home folder that belongs to nobody
 */
export function writeStarter(file, executable, home) {
  // The variables point into root's own folders, which nobody may not enter.
  const foreign = 'XDG_CONFIG_HOME XDG_CACHE_HOME XDG_DATA_HOME XDG_RUNTIME_DIR DBUS_SESSION_BUS_ADDRESS';
  writeFileSync(
    file,
    `#!/bin/sh\nunset ${foreign}\nHOME="\${LEITFADEN_HOME:-${home}}"\nexport HOME\ncd '${path.dirname(file)}' || exit 1\n` +
      `exec setpriv ${asNobody.join(' ')} '${executable}' "$@"\n`,
  );
  chmodSync(file, 0o755);
}

/**
 * Whether this system lets an ordinary user make the namespaces that Chromium's sandbox is built from.
 * Containers with a strict profile and Ubuntu 24.04 forbid it.
 */
export function namespacesAllowed() {
  const ubuntu = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';
  if (existsSync(ubuntu) && readFileSync(ubuntu, 'utf8').trim() === '1') return false;
  const probe = ['unshare', '--user', '--map-root-user', '--pid', '--fork', 'true'];
  return isRoot() ? capture('setpriv', [...asNobody, ...probe]).ok : capture('unshare', probe.slice(1)).ok;
}

/** Whether root here may hand out namespaces (CAP_SYS_ADMIN, bit 21); in most containers it may not. */
function mayAdminister() {
  const bounds = readFileSync('/proc/self/status', 'utf8').match(/^CapBnd:\s*([0-9a-f]+)$/m)?.[1] ?? '0';
  return (BigInt(`0x${bounds}`) & (1n << 21n)) !== 0n;
}

/**
 * Whether Chromium's sandbox works for this user: by namespaces, or by a helper that root owns.
 * @param {string} helper
 */
export function sandboxWorks(helper) {
  return (
    namespacesAllowed() || (existsSync(helper) && (statSync(helper).mode & 0o4000) !== 0 && statSync(helper).uid === 0)
  );
}

/**
 * Makes sure that Chromium's sandbox can work; it is never switched off.
 * @param {string} helper the runtime's chrome-sandbox, which works where namespaces are forbidden once root owns it
 * @throws {PlainError}
 */
export function ensureSandbox(helper) {
  if (process.platform !== 'linux' || sandboxWorks(helper)) return;
  if (isRoot()) {
    if (!mayAdminister()) {
      throw new PlainError(
        "Chromium's sandbox needs user namespaces, which this container forbids. " +
          'Please start it with them, with Docker for example by --security-opt seccomp=unconfined.',
      );
    }
    chownSync(helper, 0, 0);
    chmodSync(helper, 0o4755);
    return;
  }
  throw new PlainError(
    `Chromium's sandbox needs user namespaces, which this system forbids. Please run this line, then start again:\n` +
      `sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  );
}
