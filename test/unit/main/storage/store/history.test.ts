import { chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { saveTarget } from '../../../../../main/session/save-target';
import { type Disk, realDisk } from '../../../../../main/storage/file-system';
import { openProjectFile, saveDocument } from '../../../../../main/storage/open-project';
import { sha256 } from '../../../../../main/storage/read-bytes';
import { StorageError } from '../../../../../main/storage/storage-error';
import { newProject } from '../../../../../shared/project/new-project';
import { aComputer, type Computer, historyNames, opened, saveAs, titleOf } from '../support/a-store';
import { diskWith, diskWithHandles, recordingDisk, systemError } from '../support/disks';
import { newFile, orFail, surroundings } from '../support/surroundings';
import { HastyClock } from '../support/test-clock';

const codeOf = (act: Promise<unknown>): Promise<string> =>
  act.then(
    () => 'none',
    (error: unknown) => (error instanceof StorageError ? error.failure.code : String(error)),
  );

async function aPlan(computer: Computer) {
  const file = path.join(computer.shelf, 'Plan.leitfaden');
  const { db } = await newFile(file, newProject('Erste'));
  return { file, id: db.data.envelope.id };
}

/** Titles of the kept versions, newest first. */
async function kept(id: string, { stores }: Computer): Promise<readonly string[]> {
  const store = stores.of(id);
  const versions = await store.versions();
  return Promise.all(versions.map(async (one) => (await store.read(one.id)).project.project.title));
}

describe('every state that is replaced is kept', () => {
  test('byte by byte, newest first, with its revision and the time it was saved', async () => {
    const computer = await aComputer();
    const { file, id } = await aPlan(computer);
    const plan = await opened(file, computer);
    const bytes = [await readFile(file)];
    for (const title of ['Zweite', 'Dritte', 'Vierte']) {
      computer.clock.pass(60_000);
      await saveAs(title, plan, computer);
      bytes.push(await readFile(file));
    }
    const store = computer.restarted().stores.of(id);
    const versions = await store.versions();
    expect(versions.map(({ rev, kind }) => [rev, kind])).toEqual([
      [3, 'saved'],
      [2, 'saved'],
      [1, 'saved'],
    ]);
    for (const { id: version, rev, saved } of versions) {
      expect(await store.bytesOf(version)).toEqual(bytes[rev - 1]);
      expect((await store.read(version)).envelope.saved).toBe(saved);
    }
  });

  test('in this order: new file, link, sync of the history, rename, sync of the folder', async () => {
    const { disk, log } = recordingDisk();
    const computer = await aComputer({ disk });
    const { file } = await aPlan(computer);
    const plan = await opened(file, computer);
    await saveAs('Zweite', plan, computer);
    log.length = 0;
    await saveAs('Dritte', plan, computer);
    const names = log.map((act) => act.replace(/\S+-saved-\S+\.json/, 'VERSION'));
    expect(names.slice(0, names.indexOf(`sync ${path.basename(computer.shelf)}`) + 1)).toEqual([
      'open wx TEMP',
      'write TEMP',
      'sync TEMP',
      'link Plan.leitfaden VERSION',
      'sync history',
      'rename TEMP Plan.leitfaden',
      `sync ${path.basename(computer.shelf)}`,
    ]);
  });

  test('a link costs no second copy, and only the user can look into the history', async () => {
    const computer = await aComputer();
    const { file, id } = await aPlan(computer);
    const before = await stat(file);
    await saveAs('Zweite', await opened(file, computer), computer);
    const [name = ''] = await historyNames(id, computer);
    const folder = path.join(computer.data, 'store', id, 'history');
    expect((await stat(path.join(folder, name))).ino).toBe(before.ino);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  test.each(['EPERM', 'EXDEV', 'ENOTSUP', 'EMLINK', 'ENOSYS'])('copied where links fail with %s', async (errno) => {
    const linkless = diskWith({
      link: async (from, to) =>
        errno !== 'EXDEV' || path.dirname(String(from)) !== path.dirname(String(to))
          ? Promise.reject(systemError(errno))
          : realDisk.fs.link(from, to),
    });
    const computer = await aComputer({ disk: linkless });
    const { file, id } = await aPlan(computer);
    const bytes = [await readFile(file)];
    const plan = await opened(file, computer);
    for (const title of ['Zweite', 'Dritte']) {
      await saveAs(title, plan, computer);
      bytes.unshift(await readFile(file));
    }
    const store = computer.stores.of(id);
    const versions = await store.versions();
    expect(await Promise.all(versions.map((one) => store.bytesOf(one.id)))).toEqual(bytes.slice(1));
    expect((await stat(path.join(store.folder, 'history', versions[0]?.id ?? ''))).mode & 0o777).toBe(0o600);
    expect(computer.told).toEqual([]);
  });

  test('a project that was replaced by "save as" is kept in its own history', async () => {
    const computer = await aComputer();
    const { file, id } = await aPlan(computer);
    const target = await saveTarget(file, newProject('Anderes'), computer.around);
    await saveDocument(target.db, target.file, target.db.data, computer.around);
    expect(titleOf(await opened(file, computer))).toBe('Anderes');
    expect(await kept(id, computer)).toEqual(['Erste']);
  });
});

describe('a file that changed is not replaced', () => {
  test('the hash of what was linked decides: a change between the last look and the link', async () => {
    const computer = await aComputer();
    const { file, id } = await aPlan(computer);
    const swapping: Disk = diskWith({
      link: async (from, to) => {
        await writeFile(String(from), 'gerade eben von jemand anderem');
        return realDisk.fs.link(from, to);
      },
    });
    const other = computer.restarted(swapping);
    expect(await codeOf(saveAs('Meins', await opened(file, other), other))).toBe('conflict');
    expect(await readFile(file, 'utf8')).toBe('gerade eben von jemand anderem');
    expect(await historyNames(id, computer)).toEqual([]);
  });

  test('while the rename is tried again: each try looks anew', async () => {
    const computer = await aComputer();
    const { file, id } = await aPlan(computer);
    let tries = 0;
    const disk = diskWith({
      rename: async (from, to) => {
        if (!String(to).endsWith('.leitfaden')) return realDisk.fs.rename(from, to);
        tries += 1;
        if (tries > 1) return realDisk.fs.rename(from, to);
        await rm(file);
        await writeFile(file, 'der andere war schneller');
        throw systemError('EBUSY');
      },
    });
    const other = computer.restarted(disk);
    const around = surroundings({ disk, clock: new HastyClock(), stores: other.stores });
    const { db, file: adapter } = orFail(await openProjectFile(file, around));
    expect(await codeOf(saveDocument(db, adapter, db.data, around))).toBe('conflict');
    expect(await readFile(file, 'utf8')).toBe('der andere war schneller');
    expect(await historyNames(id, computer)).toEqual([]);
  });

  test('a rename that fails leaves no second name of the live file behind', async () => {
    const computer = await aComputer();
    const { file, id } = await aPlan(computer);
    const failing = diskWith({
      rename: async (from, to) =>
        String(to).endsWith('.leitfaden') ? Promise.reject(systemError('ENOSPC')) : realDisk.fs.rename(from, to),
    });
    const other = computer.restarted(failing);
    expect(await codeOf(saveAs('Zweite', await opened(file, other), other))).toBe('diskFull');
    expect(await historyNames(id, computer)).toEqual([]);
    expect((await stat(file)).nlink).toBe(1);
  });

  test('nor does a crash between link and rename, once the project is opened again', async () => {
    const computer = await aComputer();
    const { file, id } = await aPlan(computer);
    await computer.stores.of(id).keep(file, { rev: 1, saved: null });
    expect((await stat(file)).nlink).toBe(2);
    await opened(file, computer.restarted());
    expect((await stat(file)).nlink).toBe(1);
  });
});

describe('a history that cannot be written', () => {
  const isHistory = (file: unknown) => String(file).includes(`${path.sep}history`);
  const refusedWith = (errno: string): Disk =>
    diskWith({
      link: async (from, to) => (isHistory(to) ? Promise.reject(systemError(errno)) : realDisk.fs.link(from, to)),
      open: async (...args) => (isHistory(args[0]) ? Promise.reject(systemError(errno)) : realDisk.fs.open(...args)),
    });
  const refusing: readonly (readonly [string, Disk])[] = [
    ['ENOSPC', refusedWith('ENOSPC')],
    ['EACCES', refusedWith('EACCES')],
    ['EROFS', refusedWith('EROFS')],
    [
      'EIO',
      diskWithHandles({
        sync: async (file, real) => (isHistory(file) ? Promise.reject(systemError('EIO')) : real()),
      }),
    ],
  ];

  test.each(refusing)('%s: the work is saved all the same, and the person is told', async (_, disk) => {
    const computer = await aComputer({ disk });
    const { file } = await aPlan(computer);
    await saveAs('Zweite', await opened(file, computer), computer);
    expect(await readFile(file, 'utf8')).toContain('Zweite');
    expect(computer.told).toHaveLength(1);
    expect(computer.told[0]).toMatchObject({ file: 'Plan.leitfaden' });
  });

  test('it is told once, until it works again', async () => {
    let works = false;
    const disk = diskWith({
      link: async (from, to) =>
        isHistory(to) && !works ? Promise.reject(systemError('ENOSPC')) : realDisk.fs.link(from, to),
    });
    const computer = await aComputer({ disk });
    const { file } = await aPlan(computer);
    const plan = await opened(file, computer);
    for (const title of ['Zweite', 'Dritte']) await saveAs(title, plan, computer);
    expect(computer.told).toHaveLength(1);
    works = true;
    await saveAs('Vierte', plan, computer);
    works = false;
    await saveAs('Fünfte', plan, computer);
    expect(computer.told).toHaveLength(2);
  });

  test('the conflict check holds all the same', async () => {
    const [, disk] = refusing[0] ?? expect.fail('none');
    const computer = await aComputer({ disk });
    const { file } = await aPlan(computer);
    const plan = await opened(file, computer);
    await writeFile(file, 'von jemand anderem');
    expect(await codeOf(saveAs('Meins', plan, computer))).toBe('conflict');
    expect(await readFile(file, 'utf8')).toBe('von jemand anderem');
  });

  test('a file that has vanished is missing, not a fault of the history', async () => {
    const computer = await aComputer();
    const { file } = await aPlan(computer);
    const plan = await opened(file, computer);
    await rm(file);
    expect(await codeOf(saveAs('Meins', plan, computer))).toBe('missing');
    expect(computer.told).toEqual([]);
  });

  test('a store that was thrown away while the project is open is made anew', async () => {
    const computer = await aComputer();
    const { file, id } = await aPlan(computer);
    const plan = await opened(file, computer);
    await rm(path.join(computer.data, 'store'), { recursive: true });
    await saveAs('Zweite', plan, computer);
    expect(await kept(id, computer)).toEqual(['Erste']);
    expect(computer.told).toEqual([]);
  });

  test('what stands in the history under other names is left alone', async () => {
    const computer = await aComputer();
    const { file, id } = await aPlan(computer);
    const folder = path.join(computer.data, 'store', id, 'history');
    await mkdir(folder, { recursive: true });
    await chmod(folder, 0o700);
    await writeFile(path.join(folder, 'Notizen.json'), 'fremd');
    await saveAs('Zweite', await opened(file, computer), computer);
    expect(await kept(id, computer)).toEqual(['Erste']);
    expect(await readFile(path.join(folder, 'Notizen.json'), 'utf8')).toBe('fremd');
    await expect(computer.stores.of(id).read('../meta.json')).rejects.toMatchObject({ failure: { code: 'missing' } });
  });
});

describe('going back', () => {
  test('a version is taken as the next revision, and can be gone back on', async () => {
    const computer = await aComputer();
    const { file, id } = await aPlan(computer);
    const plan = await opened(file, computer);
    for (const title of ['Zweite', 'Dritte']) await saveAs(title, plan, computer);
    const store = computer.stores.of(id);
    const first = (await store.versions()).at(-1);
    const { project } = await store.read(first?.id ?? '');
    await saveDocument(plan.db, plan.file, { envelope: plan.db.data.envelope, project }, computer.around);
    expect(titleOf(await opened(file, computer))).toBe('Erste');
    expect(await kept(id, computer)).toEqual(['Dritte', 'Zweite', 'Erste']);
    expect(plan.db.data.envelope.rev).toBe(4);
  });

  test('after a return to an older file the numbers go on above all there were', async () => {
    const computer = await aComputer();
    const { file, id } = await aPlan(computer);
    const old = await readFile(file);
    const plan = await opened(file, computer);
    for (const title of ['Zweite', 'Dritte']) await saveAs(title, plan, computer);
    await writeFile(file, old);
    const again = await opened(file, computer);
    await saveAs('Vierte', again, computer);
    expect(again.db.data.envelope).toMatchObject({ rev: 4, parent: sha256(old) });
    await saveAs('Fünfte', again, computer);
    expect((await kept(id, computer))[0]).toBe('Vierte');
  });
});
