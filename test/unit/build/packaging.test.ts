import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkForUsers, pinnedVersion } from '../../../build/pack/users.mjs';
import { projectRoot } from '../../../build/runtime/paths.mjs';

const config = readFileSync(path.join(projectRoot, 'electron-builder.yml'), 'utf8');
const manifest = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8'));

describe('packaging for users', () => {
  const pinned = pinnedVersion();
  let folder = '';
  const runtime = (version: string) => ({ folder, executable: path.join(folder, 'electron'), origin: '', version });
  const stating = (version: string) => writeFileSync(path.join(folder, 'version'), version);

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'dist-'));
    stating(pinned);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('refuses the Electron that is for development and tests only', () => {
    expect(() => checkForUsers({ ...runtime(pinned), kind: 'registry' })).toThrow(/^Nothing was packed: .* tests only/);
  });

  it.each(['official', 'override'] as const)('takes the pinned version (%s)', (kind) => {
    expect(() => checkForUsers({ ...runtime(pinned), kind })).not.toThrow();
    stating(`v${pinned}\n`);
    expect(() => checkForUsers({ ...runtime(pinned), kind })).not.toThrow();
  });

  it.each(['official', 'override'] as const)('refuses every other version (%s)', (kind) => {
    expect(() => checkForUsers({ ...runtime('25.1.1'), kind })).toThrow(/Electron 25\.1\.1 /);
    stating('25.1.1');
    expect(() => checkForUsers({ ...runtime(pinned), kind })).toThrow(/Electron 25\.1\.1 /);
    rmSync(path.join(folder, 'version'));
    expect(() => checkForUsers({ ...runtime(pinned), kind })).toThrow(/of unknown version/);
  });
});

describe('electron-builder.yml', () => {
  it.each([
    'appId: de.leitfaden.planner',
    'publish: null',
    '  deleteAppDataOnUninstall: false',
    '  - ext: leitfaden',
    '  runAsNode: false',
    '  enableCookieEncryption: true',
    '  enableNodeOptionsEnvironmentVariable: false',
    '  enableNodeCliInspectArguments: false',
    '  enableEmbeddedAsarIntegrityValidation: true',
    '  onlyLoadAppFromAsar: true',
    '  loadBrowserProcessSpecificV8Snapshot: false',
    '  grantFileProtocolExtraPrivileges: false',
  ])('says %s', (line) => {
    expect(config.split('\n')).toContain(line);
  });

  it('asks for no updater and no library beside the bundle', () => {
    const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(manifest.dependencies).toBeUndefined();
    expect(names).not.toContain('electron-updater');
  });
});

describe('versions', () => {
  it('are pinned exactly', () => {
    const versions: unknown[] = Object.values(manifest.devDependencies);
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });
});
