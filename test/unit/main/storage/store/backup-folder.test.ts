import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { realDisk } from '../../../../../main/storage/file-system';
import type { OpenFile } from '../../../../../main/storage/open-project';
import { BackupFolder } from '../../../../../main/storage/store/backup-folder';
import type { Failure } from '../../../../../shared/ipc/result';
import { newProject } from '../../../../../shared/project/new-project';
import { aComputer, type Computer, opened, saveAs } from '../support/a-store';
import { newFile } from '../support/surroundings';
import { tempFolder } from '../support/temp-folder';
import { TestClock } from '../support/test-clock';

const MINUTE = 60_000;
let folder: string | null;
let clock: TestClock;
let told: (Failure | null)[];
let backup: BackupFolder;
let computer: Computer;
let plan: OpenFile;

beforeEach(async () => {
  folder = await tempFolder();
  clock = new TestClock();
  told = [];
  backup = new BackupFolder({ folder: () => folder, disk: realDisk, clock, told: (failure) => told.push(failure) });
  computer = await aComputer({ backup });
  const { path: file } = await newFile(path.join(computer.shelf, 'Plan.leitfaden'), newProject('Plan'));
  plan = await opened(file, computer);
});

const names = async () => (await readdir(folder ?? '')).sort();
const copied = async () => readFile(path.join(folder ?? '', (await names())[0] ?? ''), 'utf8');
const save = (title: string) => saveAs(title, plan, computer);
/** Until the copy that was begun is made or has failed, without asking for more copies. */
const settled = () =>
  vi.waitFor(async () => expect((await names()).filter((name) => name.endsWith('.tmp'))).toEqual([]));

describe('the second copy', () => {
  test('has title and id in its name and is the file byte by byte', async () => {
    await save('Mein Plan');
    await backup.finish();
    expect(await names()).toEqual([`Mein Plan (${plan.db.data.envelope.id}).leitfaden`]);
    expect(await copied()).toBe(await readFile(plan.path, 'utf8'));
  });

  test('is made at once, then at most every ten minutes, and in the end', async () => {
    await save('Eins');
    await vi.waitFor(async () => expect(await copied()).toContain('Eins'));
    clock.pass(9 * MINUTE);
    await save('Zwei');
    await settled();
    expect(await copied()).toContain('Eins');
    clock.pass(MINUTE);
    await save('Drei');
    await vi.waitFor(async () => expect(await copied()).toContain('Drei'));
    await save('Vier');
    await backup.finish();
    expect(await copied()).toContain('Vier');
    expect(told).toEqual([]);
  });

  test('follows a new title, and leaves nothing of the old one; other files stay', async () => {
    await writeFile(path.join(folder ?? '', 'Fremd.leitfaden'), 'fremd');
    await save('Alter Titel');
    await backup.finish();
    await save('Neuer Titel');
    await backup.finish();
    expect(await names()).toEqual(['Fremd.leitfaden', `Neuer Titel (${plan.db.data.envelope.id}).leitfaden`]);
  });

  test('is not replaced by a file that cannot be read', async () => {
    await save('Gut');
    await backup.finish();
    clock.pass(10 * MINUTE);
    await writeFile(plan.path, 'kaputt');
    backup.saved(plan.db.data.envelope.id, plan.path);
    await backup.finish();
    expect(await copied()).toContain('Gut');
    expect(told).toMatchObject([{ code: 'damaged', file: 'Plan.leitfaden' }]);
  });

  test('of a project that has gone is not missed', async () => {
    await save('Eins');
    await backup.finish();
    await save('Zwei');
    await rm(plan.path);
    await backup.finish();
    expect(await copied()).toContain('Eins');
    expect(told).toEqual([]);
  });

  test('no folder chosen: none is made', async () => {
    const before = folder;
    folder = null;
    await save('Eins');
    await backup.finish();
    expect(await readdir(before ?? '')).toEqual([]);
    expect(told).toEqual([]);
  });
});

test('a folder that has vanished keeps nobody from saving; it is told, and told again when it works', async () => {
  const there = folder ?? '';
  await rm(there, { recursive: true });
  await save('Eins');
  await backup.finish();
  expect(await readFile(plan.path, 'utf8')).toContain('Eins');
  expect(told).toMatchObject([{ code: 'missing', file: path.basename(there) }]);
  folder = await tempFolder();
  await backup.finish();
  expect(await copied()).toContain('Eins');
  expect(told.at(-1)).toBeNull();
});
