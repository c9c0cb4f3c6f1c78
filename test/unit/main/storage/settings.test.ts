import { randomUUID } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { SettingsStore } from '../../../../main/storage/settings';
import { diskWith, systemError } from './support/disks';
import { surroundings } from './support/surroundings';
import { tempFolder } from './support/temp-folder';

let data: string;
const file = () => path.join(data, 'settings.json');

beforeEach(async () => {
  data = path.join(await tempFolder(), 'data');
});

const open = (disk = surroundings().disk) =>
  SettingsStore.open(data, { ...surroundings(), disk, newId: randomUUID, language: 'de', documents: '/home/jule' });

test('begin with the language and the documents of the user', async () => {
  expect((await open()).current).toEqual({
    language: 'de',
    theme: 'system',
    libraryFolder: path.join('/home/jule', 'Leitfaden'),
    sort: 'lastChange',
    guidance: true,
    textSize: 'normal',
    me: '',
    backupFolder: null,
    retention: { allHours: 1, hourlyDays: 1, dailyDays: 30, megabytes: 100 },
    address: 'du',
    respect: true,
  });
});

test('what is changed lasts; what is not named stays', async () => {
  await (await open()).change({ language: 'en', theme: undefined });
  await (await open()).change({ theme: 'dark' });
  expect((await open()).current).toMatchObject({ language: 'en', theme: 'dark', sort: 'lastChange' });
});

test('settings of a version that knew fewer of them are read', async () => {
  await (await open()).change({ theme: 'dark' });
  const { settings, device } = JSON.parse(await readFile(file(), 'utf8'));
  const { textSize: _, me: __, address: ___, ...fewer } = settings;
  await writeFile(file(), JSON.stringify({ settings: fewer, device }));
  expect((await open()).current).toMatchObject({ theme: 'dark', textSize: 'normal', me: '', address: 'du' });
});

test('the name of the installation is made once', async () => {
  const { device } = await open();
  expect((await open()).device).toBe(device);
});

test('only the user may read them', async () => {
  await open();
  expect((await stat(data)).mode & 0o777).toBe(0o700);
  expect((await stat(file())).mode & 0o777).toBe(0o600);
});

test.each(['', 'kaputt', '{"settings":{"language":"fr"}}', '[]', 'null'])(
  'damaged (%j): a fresh start, and the damaged copy is kept',
  async (text) => {
    await open();
    await writeFile(file(), text);
    expect((await open()).current.language).toBe('de');
    const kept = (await readdir(data)).find((name) => name.includes('damaged')) ?? expect.fail('no copy');
    expect(await readFile(path.join(data, kept), 'utf8')).toBe(text);
  },
);

test('settings that must not be read are not replaced', async () => {
  await (await open()).change({ language: 'en' });
  const before = await readFile(file(), 'utf8');
  const disk = diskWith({
    open: async (...args) => (args[1] === 'r' ? Promise.reject(systemError('EACCES')) : diskWith({}).fs.open(...args)),
  });
  const store = await open(disk);
  await expect(store.change({ theme: 'dark' })).rejects.toThrow('denied');
  expect(store.current.theme).toBe('dark');
  expect(await readFile(file(), 'utf8')).toBe(before);
});
