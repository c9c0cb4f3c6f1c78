import { readFile, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Drafts } from '../../../../../main/storage/store/drafts';
import { newEnvelope } from '../../../../../shared/project/envelope';
import { newProject } from '../../../../../shared/project/new-project';
import { diskWithHandles, recordingDisk, systemError } from '../support/disks';
import { surroundings } from '../support/surroundings';
import { tempFolder } from '../support/temp-folder';

const envelope = newEnvelope({ id: '22222222-2222-4222-8222-222222222222', app: '1.0.0', device: null });
const content = (title: string) => ({ baseSha: null, path: '/x/Plan.leitfaden', envelope, project: newProject(title) });
const titleIn = async (drafts: Drafts) => (await drafts.newest())?.project.project.title ?? null;

async function aFolder() {
  const folder = path.join(await tempFolder(), 'store', envelope.id);
  const { disk, clock } = surroundings();
  const slot = (letter: 'A' | 'B') => path.join(folder, `draft-${letter}.json`);
  return { folder, slot, open: (other = disk) => new Drafts(folder, { disk: other, clock }) };
}

describe('drafts', () => {
  test('nothing was written: nothing is there, and nothing is made by looking', async () => {
    const { folder, open } = await aFolder();
    expect(await open().newest()).toBeNull();
    await expect(stat(folder)).rejects.toThrow('ENOENT');
  });

  test('the newest comes back whole, also after a restart, and numbers go on through both', async () => {
    const { open } = await aFolder();
    const drafts = open();
    for (const title of ['Eins', 'Zwei', 'Drei']) await drafts.write(content(title), 0);
    expect(await open().newest()).toMatchObject({ ...content('Drei'), seq: 3 });
    expect((await open().write(content('Vier'), 0)).seq).toBe(4);
    expect(await titleIn(open())).toBe('Vier');
  });

  test('a number is above the one given, when the drafts before are lost', async () => {
    const { open } = await aFolder();
    expect((await open().write(content('Eins'), 41)).seq).toBe(42);
  });

  test('only the user may read them', async () => {
    const { folder, slot, open } = await aFolder();
    await open().write(content('Eins'), 0);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(path.dirname(folder))).mode & 0o777).toBe(0o700);
    expect((await stat(slot('A'))).mode & 0o777).toBe(0o600);
  });

  test('are written where they lie and synced, the names of a new one too', async () => {
    const { folder, open } = await aFolder();
    const { disk, log } = recordingDisk();
    const drafts = open(disk);
    await drafts.write(content('Eins'), 0);
    const [root, store] = [path.dirname(path.dirname(folder)), path.dirname(folder)].map((one) => path.basename(one));
    expect(log.filter((act) => act.startsWith('sync'))).toEqual([
      `sync ${store}`,
      `sync ${root}`,
      'sync draft-A.json',
      `sync ${path.basename(folder)}`,
    ]);
    await drafts.write(content('Zwei'), 0);
    log.length = 0;
    await drafts.write(content('Drei'), 0);
    expect(log).toEqual(['open r+ draft-A.json', 'write draft-A.json', 'sync draft-A.json']);
  });

  test('a shorter one leaves nothing of the longer one before', async () => {
    const { slot, open } = await aFolder();
    const drafts = open();
    for (const title of ['x'.repeat(100), 'x'.repeat(100), 'kurz']) await drafts.write(content(title), 0);
    expect(await readFile(slot('A'), 'utf8')).not.toContain('xxx');
    expect(await titleIn(open())).toBe('kurz');
  });

  test('one that was written in part only is refused, and the one before stands', async () => {
    const { open } = await aFolder();
    await open().write(content('Davor'), 0);
    for (const before of ['', 'x'.repeat(100)]) {
      if (before) await open().write(content(before), 0);
      const short = diskWithHandles({ writeFile: async () => undefined });
      await expect(open(short).write(content('Danach'), 0)).rejects.toMatchObject({ failure: { code: 'diskFull' } });
      expect(await titleIn(open())).toBe(before || 'Davor');
    }
  });

  test('torn at any byte, the newest gives way to the one before', async () => {
    const { slot, open } = await aFolder();
    const drafts = open();
    await drafts.write(content('Davor'), 0);
    await drafts.write(content('Danach'), 0);
    const whole = await readFile(slot('B'));
    for (let length = 0; length < whole.length; length += 97) {
      await writeFile(slot('B'), whole.subarray(0, length));
      expect(await titleIn(open())).toBe('Davor');
    }
    await writeFile(slot('B'), whole);
    expect(await titleIn(open())).toBe('Danach');
  });

  test('a flipped bit anywhere is noticed', async () => {
    const { slot, open } = await aFolder();
    await open().write(content('Davor'), 0);
    const whole = await readFile(slot('A'));
    for (let at = 0; at < whole.length; at += 61) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      await writeFile(slot('A'), flipped);
      expect(await titleIn(open())).toBeNull();
    }
  });

  test('the next draft takes the place of the torn one, never of the good one', async () => {
    const { slot, open } = await aFolder();
    const drafts = open();
    await drafts.write(content('Davor'), 0);
    await drafts.write(content('Danach'), 0);
    await truncate(slot('B'), 10);
    const good = await readFile(slot('A'));
    await open().write(content('Neu'), 0);
    expect(await readFile(slot('A'))).toEqual(good);
    expect(await titleIn(open())).toBe('Neu');
  });

  test('both damaged: none, and writing goes on', async () => {
    const { slot, open } = await aFolder();
    const drafts = open();
    for (const title of ['Eins', 'Zwei']) await drafts.write(content(title), 0);
    await writeFile(slot('A'), '');
    await writeFile(slot('B'), Buffer.alloc(5_000));
    expect(await titleIn(open())).toBeNull();
    await open().write(content('Neu'), 2);
    expect((await open().newest())?.seq).toBe(3);
  });

  test.each(['writeFile', 'sync'] as const)(
    'a disk that fails at %s: refused, and the one before stands',
    async (act) => {
      const { open } = await aFolder();
      const drafts = open(diskWithHandles({}));
      for (const title of ['Eins', 'Zwei']) await drafts.write(content(title), 0);
      const failing = open(diskWithHandles({ [act]: async () => Promise.reject(systemError('ENOSPC')) }));
      await expect(failing.write(content('Drei'), 0)).rejects.toThrow('ENOSPC');
      expect(await titleIn(open())).toMatch(/Zwei|Drei/);
    },
  );

  test('a write that came to nothing half-way is tried again in the same place', async () => {
    const { slot, open } = await aFolder();
    let full = true;
    const disk = diskWithHandles({
      writeFile: async (file, real) => {
        if (!full) return real();
        await writeFile(file, 'nur ein Stück');
        throw systemError('ENOSPC');
      },
    });
    await open().write(content('Davor'), 0);
    const drafts = open(disk);
    await expect(drafts.write(content('Danach'), 0)).rejects.toThrow('ENOSPC');
    expect(await titleIn(open())).toBe('Davor');
    full = false;
    await drafts.write(content('Danach'), 0);
    expect(await readFile(slot('A'), 'utf8')).toContain('Davor');
    expect(await titleIn(open())).toBe('Danach');
  });
});
