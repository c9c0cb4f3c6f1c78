import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { capture, PlainError } from './run.mjs';

/** Debian's names; those marked are called …t64 since Debian 13 and Ubuntu 24.04 (64-bit time). */
const libraries = ['libnss3', 'libgbm1', 'libdrm2', 'libxkbcommon0', 'libxcomposite1', 'libxdamage1', 'libxfixes3'];
const moreLibraries = ['libxrandr2', 'libpango-1.0-0', 'libcairo2', 'libx11-xcb1', 'libxss1', 'libnotify4'];
const renamed = ['libgtk-3-0', 'libasound2', 'libatk1.0-0', 'libatk-bridge2.0-0', 'libatspi2.0-0', 'libcups2'];

/**
 * The packages Electron needs, by the names of this system's release.
 * @param {string} osRelease contents of /etc/os-release
 */
export function libraryPackages(osRelease) {
  /** @param {string} key */
  const value = (key) => osRelease.match(new RegExp(`^${key}="?([^"\n]*)"?$`, 'm'))?.[1] ?? '';
  const first64 = value('ID') === 'ubuntu' ? 24.04 : 13;
  const suffix = Number(value('VERSION_ID')) >= first64 ? 't64' : '';
  return [...libraries, ...moreLibraries, ...renamed.map((name) => name + suffix)];
}

/**
 * Whether a program can be called by its name.
 * @param {string} program
 */
export const hasProgram = (program) => capture('sh', ['-c', `command -v ${program}`]).ok;

const hasFonts = () => existsSync('/usr/share/fonts') && readdirSync('/usr/share/fonts').length > 0;

/**
 * What is missing on this Linux for Electron, as package names.
 * @param {string} executable
 * @param {boolean} needsDisplay a virtual display has to be started
 */
function missingPackages(executable, needsDisplay) {
  const osRelease = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  const unresolved = capture('ldd', [executable]).stdout.includes('not found');
  return [
    ...(unresolved ? libraryPackages(osRelease) : []),
    ...(needsDisplay && !hasProgram('Xvfb') ? ['xvfb', 'xauth'] : []),
    ...(hasFonts() ? [] : ['fonts-liberation']),
  ];
}

/**
 * Makes sure that Electron's system libraries are there: installs them as root, else names the one line to run.
 * @param {string} executable
 * @param {boolean} needsDisplay
 * @throws {PlainError}
 */
export function ensureSystem(executable, needsDisplay) {
  if (process.platform !== 'linux') return;
  const missing = missingPackages(executable, needsDisplay);
  if (missing.length === 0) return;
  install(missing, 'Electron needs system libraries');
}

/**
 * Makes sure that programs are there: installs them as root, else names the one line to run.
 * @param {Readonly<Record<string, string>>} programs name of each program and of Debian's package it comes in
 * @param {string} who needs them, such as "the faults"
 * @throws {PlainError}
 */
export function ensurePrograms(programs, who) {
  const missing = Object.entries(programs).filter(([program]) => !hasProgram(program));
  const packages = [...new Set(missing.map(([, name]) => name))];
  if (packages.length > 0) install(packages, `Programs for ${who} (${missing.map(([program]) => program).join(', ')})`);
}

/**
 * @param {readonly string[]} packages Debian's names
 * @param {string} reason the first half of a sentence
 */
function install(packages, reason) {
  const names = packages.join(' ');
  if (!hasProgram('apt-get'))
    throw new PlainError(`${reason} that are missing here; on Debian they are called: ${names}`);
  if (process.getuid?.() !== 0) {
    throw new PlainError(
      `${reason} that are missing here. Please run this line, then start again:\n` +
        `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}`,
    );
  }
  console.log(`Installing: ${names}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  capture('apt-get', ['update'], { env });
  const installed = capture('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env });
  if (!installed.ok)
    throw new PlainError(`These packages could not be installed: ${names}\n${installed.stderr.trim()}`);
}
