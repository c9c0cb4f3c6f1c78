import { chmod, lstat, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { realDisk } from '../../../../main/storage/file-system';
import { SafeProjectFile } from '../../../../main/storage/project-file';
import { sha256 } from '../../../../main/storage/read-bytes';
import { StorageError } from '../../../../main/storage/storage-error';
import { newEnvelope } from '../../../../shared/project/envelope';
import { newProject } from '../../../../shared/project/new-project';
import { diskWith, diskWithHandles, recordingDisk, systemError } from './support/disks';
import { newFile } from './support/surroundings';
import { tempFolder } from './support/temp-folder';
import { HastyClock } from './support/test-clock';

const id = '22222222-2222-4222-8222-222222222222';
const document = (title: string) => ({
  envelope: newEnvelope({ id, app: '1.0.0', device: null }),
  project: newProject(title),
});

async function codeOf(act: Promise<unknown>): Promise<string> {
  try {
    await act;
    return 'none';
  } catch (error) {
    return error instanceof StorageError ? error.failure.code : String(error);
  }
}

async function opened(file: string, options: ConstructorParameters<typeof SafeProjectFile>[1] = {}) {
  const adapter = new SafeProjectFile(file, { clock: new HastyClock(), ...options });
  await adapter.read();
  return adapter;
}

/** A project file on the real disk, its bytes, and nothing else in the folder. */
async function aFile(): Promise<{ folder: string; file: string; before: Buffer }> {
  const folder = await tempFolder();
  const file = path.join(folder, 'Plan.leitfaden');
  await newFile(file);
  return { folder, file, before: await readFile(file) };
}

describe('writing', () => {
  test('goes new file, sync, rename, sync of the folder, in this order', async () => {
    const { file, folder } = await aFile();
    const { disk, log } = recordingDisk();
    const adapter = await opened(file, { disk });
    await adapter.write(document('Neu'));
    expect(log).toEqual([
      'open wx TEMP',
      'write TEMP',
      'sync TEMP',
      'rename TEMP Plan.leitfaden',
      `sync ${path.basename(folder)}`,
    ]);
  });

  test('a new file gets its name by a link, which cannot replace another', async () => {
    const folder = await tempFolder();
    const { disk, log } = recordingDisk();
    await new SafeProjectFile(path.join(folder, 'Neu.leitfaden'), { disk }).write(document('Neu'));
    expect(log.slice(3)).toEqual(['link TEMP Neu.leitfaden', 'unlink TEMP', `sync ${path.basename(folder)}`]);
    expect(await readdir(folder)).toEqual(['Neu.leitfaden']);
  });

  test('a file system without links makes new files too', async () => {
    const folder = await tempFolder();
    const disk = diskWith({ link: async () => Promise.reject(systemError('EPERM')) });
    const file = path.join(folder, 'Neu.leitfaden');
    await new SafeProjectFile(file, { disk }).write(document('Neu'));
    expect(await codeOf(new SafeProjectFile(file, { disk }).write(document('Zwei')))).toBe('exists');
    expect(await readdir(folder)).toEqual(['Neu.leitfaden']);
  });

  test('the base is the hash of the bytes on the disk', async () => {
    const { file, before } = await aFile();
    const adapter = await opened(file);
    expect(adapter.base).toBe(sha256(before));
    await adapter.write(document('Neu'));
    expect(adapter.base).toBe(sha256(await readFile(file)));
  });

  test('keeps the mode of the file', async () => {
    const { file } = await aFile();
    for (const mode of [0o600, 0o640, 0o664]) {
      await chmod(file, mode);
      await (await opened(file)).write(document('Neu'));
      expect((await stat(file)).mode & 0o777).toBe(mode);
    }
  });

  test('a file system that keeps no modes is no reason not to save', async () => {
    const { file } = await aFile();
    const disk = diskWithHandles({ chmod: async () => Promise.reject(systemError('EPERM')) });
    await (await opened(file, { disk })).write(document('Auf dem Stick'));
    expect(await readFile(file, 'utf8')).toContain('Auf dem Stick');
  });

  test('through a link changes the file behind it, and the link stays', async () => {
    const { folder, file } = await aFile();
    const link = path.join(folder, 'Link.leitfaden');
    await symlink('Plan.leitfaden', link);
    await (await opened(link)).write(document('Durch den Link'));
    expect(await readlink(link)).toBe('Plan.leitfaden');
    expect((await lstat(file)).isFile()).toBe(true);
    expect(await readFile(file, 'utf8')).toContain('Durch den Link');
  });

  test('a disk that has gone while its folder was synced has confirmed nothing', async () => {
    const { folder, file } = await aFile();
    const disk = diskWith({
      stat: (async (...args: Parameters<typeof realDisk.fs.stat>) =>
        args[0] === folder ? Promise.reject(systemError('EIO')) : realDisk.fs.stat(...args)) as typeof realDisk.fs.stat,
    });
    const plan = await opened(file, { disk });
    expect(await codeOf(plan.write(document('Neu')))).toBe('unknown');
  });

  test('Windows: the folder is not synced', async () => {
    const { file } = await aFile();
    const { disk, log } = recordingDisk();
    await (await opened(file, { disk: { ...disk, platform: 'win32' } })).write(document('Neu'));
    expect(log.filter((entry) => entry.startsWith('sync'))).toEqual(['sync TEMP']);
  });

  test('two writes at once follow one another, the last one stays', async () => {
    const { file, folder } = await aFile();
    const adapter = await opened(file);
    await Promise.all([adapter.write(document('Eins')), adapter.write(document('Zwei'))]);
    expect(await readFile(file, 'utf8')).toContain('Zwei');
    expect(await readdir(folder)).toHaveLength(1);
  });
});

describe('nothing that was not read is overwritten', () => {
  test('a file somebody has changed', async () => {
    const { file, folder } = await aFile();
    const adapter = await opened(file);
    await writeFile(file, 'von jemand anderem');
    expect(await codeOf(adapter.write(document('Meins')))).toBe('conflict');
    expect(await readFile(file, 'utf8')).toBe('von jemand anderem');
    expect(await readdir(folder)).toHaveLength(1);
  });

  test('also when the change comes while we write', async () => {
    const { file } = await aFile();
    const disk = diskWithHandles({
      sync: async (_, real) => {
        await writeFile(file, 'gerade eben');
        return real();
      },
    });
    expect(await codeOf((await opened(file, { disk })).write(document('Meins')))).toBe('conflict');
    expect(await readFile(file, 'utf8')).toBe('gerade eben');
  });

  test('the same bytes written again are no change', async () => {
    const { file, before } = await aFile();
    const adapter = await opened(file);
    await writeFile(file, before);
    await adapter.write(document('Neu'));
    expect(await readFile(file, 'utf8')).toContain('Neu');
  });

  test('a file that has vanished is not a new file', async () => {
    const { file, folder } = await aFile();
    const adapter = await opened(file);
    await rm(file);
    expect(await codeOf(adapter.write(document('Meins')))).toBe('missing');
    expect(await readdir(folder)).toEqual([]);
  });

  test('a file that has come up under the name of a new one', async () => {
    const { file, before } = await aFile();
    expect(await codeOf(new SafeProjectFile(file).write(document('Neu')))).toBe('exists');
    expect(await readFile(file)).toEqual(before);
  });

  test('what a person has agreed to replace is replaced, whatever it is', async () => {
    const { file } = await aFile();
    await writeFile(file, 'kein Projekt');
    const adapter = new SafeProjectFile(file);
    await adapter.agreeToReplace();
    await adapter.write(document('Neu'));
    expect(await readFile(file, 'utf8')).toContain('Neu');
  });
});

describe('faults of the disk leave the old file whole and nothing beside it', () => {
  test.each([
    ['ENOSPC', 'diskFull'],
    ['EDQUOT', 'diskFull'],
    ['EROFS', 'readOnly'],
    ['EACCES', 'denied'],
    ['EIO', 'unknown'],
  ])('%s on every step is told as %s', async (errno, code) => {
    const { file, folder, before } = await aFile();
    const fault = async () => Promise.reject(systemError(errno));
    const faulty = [
      diskWith({ open: async (...args) => (args[1] === 'wx' ? fault() : diskWith({}).fs.open(...args)) }),
      diskWithHandles({ writeFile: fault }),
      diskWithHandles({ sync: fault }),
      diskWith({ rename: fault }),
    ];
    for (const disk of faulty) {
      expect(await codeOf((await opened(file, { disk })).write(document('Neu')))).toBe(code);
      expect(await readFile(file)).toEqual(before);
      expect(await readdir(folder)).toEqual(['Plan.leitfaden']);
    }
  });

  test('a disk that writes less than it says', async () => {
    const { file, folder, before } = await aFile();
    const disk = diskWithHandles({ writeFile: (target) => writeFile(target, 'nur ein Stück') });
    expect(await codeOf((await opened(file, { disk })).write(document('Neu')))).toBe('diskFull');
    expect(await readFile(file)).toEqual(before);
    expect(await readdir(folder)).toHaveLength(1);
  });

  test.each(['EBUSY', 'EPERM', 'EACCES'])('%s for a moment: the rename is tried again', async (errno) => {
    const { file } = await aFile();
    let refusals = 3;
    const disk = diskWith({
      rename: async (from, to) => {
        refusals -= 1;
        return refusals >= 0 ? Promise.reject(systemError(errno)) : diskWith({}).fs.rename(from, to);
      },
    });
    await (await opened(file, { disk })).write(document('Doch'));
    expect(await readFile(file, 'utf8')).toContain('Doch');
  });

  test.each([
    ['EBUSY', 'linux', 'locked'],
    ['EPERM', 'linux', 'denied'],
    ['EPERM', 'win32', 'locked'],
  ] as const)('%s for good on %s: told as %s after five seconds', async (errno, platform, code) => {
    const { file, folder, before } = await aFile();
    const clock = new HastyClock();
    const disk = diskWith({ rename: async () => Promise.reject(systemError(errno)) }, platform);
    expect(await codeOf((await opened(file, { disk, clock })).write(document('Neu')))).toBe(code);
    expect(clock.passed).toBeGreaterThan(4_000);
    expect(clock.passed).toBeLessThanOrEqual(5_000);
    expect(await readFile(file)).toEqual(before);
    expect(await readdir(folder)).toHaveLength(1);
  });

  test('a folder that cannot be synced: not acknowledged, and the next write is no conflict with this one', async () => {
    const { file, folder } = await aFile();
    let broken = true;
    const disk = diskWithHandles({
      sync: async (target, real) => (broken && target === folder ? Promise.reject(systemError('EIO')) : real()),
    });
    const adapter = await opened(file, { disk });
    expect(await codeOf(adapter.write(document('Eins')))).toBe('unknown');
    broken = false;
    expect(await codeOf(adapter.write(document('Zwei')))).toBe('none');
    expect(await readFile(file, 'utf8')).toContain('Zwei');
  });

  test('a failed write does not stop the next', async () => {
    const { file } = await aFile();
    let full = true;
    const disk = diskWithHandles({
      writeFile: async (_, real) => (full ? Promise.reject(systemError('ENOSPC')) : real()),
    });
    const adapter = await opened(file, { disk });
    expect(await codeOf(adapter.write(document('Eins')))).toBe('diskFull');
    full = false;
    await adapter.write(document('Zwei'));
    expect(await readFile(file, 'utf8')).toContain('Zwei');
  });
});

test('a link somebody has planted under the temporary name is not followed', async () => {
  const { file, folder, before } = await aFile();
  const victim = path.join(folder, 'victim.txt');
  await writeFile(victim, 'unberührt');
  const disk = diskWith({
    open: async (...args) => {
      if (args[1] === 'wx') await symlink(victim, String(args[0]));
      return diskWith({}).fs.open(...args);
    },
  });
  expect(await codeOf((await opened(file, { disk })).write(document('Neu')))).toBe('exists');
  expect(await readFile(victim, 'utf8')).toBe('unberührt');
  expect(await readFile(file)).toEqual(before);
});
