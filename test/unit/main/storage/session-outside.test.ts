import { mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openForEditing } from '../../../../main/storage/open-for-editing';
import { SafeProjectFile } from '../../../../main/storage/project-file';
import { ProjectSession } from '../../../../main/storage/project-session';
import type { Hold } from '../../../../shared/ipc/safety';
import { aComputer, type Computer, opened, saveAs } from './support/a-store';
import { Lateness } from './support/lateness';
import { newFile, orFail, withTitle } from './support/surroundings';

let computer: Computer;
let folder: string;
let file: string;
let session: ProjectSession;
let holds: (Hold | null)[];
let outdated: number;

beforeEach(async () => {
  computer = await aComputer();
  folder = path.join(computer.shelf, 'Kunde');
  await mkdir(folder);
  file = path.join(folder, 'Plan.leitfaden');
  await newFile(file);
  holds = [];
  outdated = 0;
  session = new ProjectSession(orFail(await openForEditing(file, computer.around)), computer.around, () => undefined, {
    held: (hold) => holds.push(hold),
    outdated: () => {
      outdated += 1;
    },
  });
});

function type(title: string, seq: number): void {
  session.apply({ frame: withTitle(session.project, title).project }, seq);
}

/** Another computer opens the file, changes it and saves it in its place. */
async function savedElsewhere(title: string): Promise<string> {
  const other = await aComputer();
  other.clock.pass(3_600_000);
  await saveAs(title, await opened(file, other), other);
  return readFile(file, 'utf8');
}

const title = async () => (await new SafeProjectFile(file).read())?.project.project.title;
/** The second look at something that may be the middle of a save. */
const lookAgain = async () => {
  computer.clock.pass(1_500);
  await session.look();
};

describe('somebody else has saved', () => {
  test('while everything here was saved: the file is to be read anew, nobody is asked', async () => {
    await savedElsewhere('Von drüben');
    await session.look();
    expect(outdated).toBe(1);
    expect(holds).toEqual([]);
  });

  test('while something here was not: nothing is overwritten, a person decides, drafts go on', async () => {
    type('Von hier', 1);
    const theirs = await savedElsewhere('Von drüben');
    await session.look();
    expect(session.hold).toEqual({ kind: 'conflict', saved: '2026-03-01T10:00:00.000Z', byThisDevice: true, rev: 2 });
    type('Von hier, weiter', 2);
    computer.clock.pass(60_000);
    expect(await session.flush()).toEqual({ kind: 'held', draft: expect.any(String) });
    expect(await readFile(file, 'utf8')).toBe(theirs);
  });

  test('is found out by the save itself, too', async () => {
    const theirs = await savedElsewhere('Von drüben');
    type('Von hier', 1);
    expect((await session.flush()).kind).toBe('held');
    expect(holds).toMatchObject([{ kind: 'conflict' }]);
    expect(await readFile(file, 'utf8')).toBe(theirs);
  });

  test('in its place: the state that was there before is in the history, once', async () => {
    const saved = session.envelope.id;
    await savedElsewhere('Von drüben');
    type('Von hier', 1);
    await session.flush();
    await session.look();
    const store = computer.stores.of(saved);
    const versions = await store.versions();
    const titles = await Promise.all(versions.map(async ({ id }) => (await store.read(id)).project.project.title));
    expect(titles).toEqual(['Plan']);
  });

  test('and taken it back: saving goes on by itself', async () => {
    const before = await readFile(file);
    await savedElsewhere('Von drüben');
    type('Von hier', 1);
    await session.flush();
    await writeFile(file, before);
    await session.look();
    await vi.waitFor(() => expect(session.state.kind).toBe('saved'));
    expect(holds.at(-1)).toBeNull();
    expect(await title()).toBe('Von hier');
  });
});

describe('nothing has changed in truth', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['only the time', () => utimes(file, new Date(0), new Date())],
    ['the same bytes written once more', async () => writeFile(file, await readFile(file))],
    [
      'the same bytes in another file of the name',
      async () => {
        await writeFile(`${file}.neu`, await readFile(file));
        await rename(`${file}.neu`, file);
      },
    ],
  ])('%s: nobody is asked, and saving goes on', async (_, touch) => {
    await touch();
    await session.look();
    type('Weiter', 1);
    await touch();
    await session.look();
    expect((await session.flush()).kind).toBe('saved');
    expect(holds).toEqual([]);
    expect(outdated).toBe(0);
    expect(await title()).toBe('Weiter');
  });
});

describe('the file is gone', () => {
  test('deleted: after a second look a person decides', async () => {
    type('Von hier', 1);
    await rm(file);
    await session.look();
    expect(holds).toEqual([]);
    await lookAgain();
    expect(session.hold).toEqual({ kind: 'deleted' });
    expect((await session.flush()).kind).toBe('held');
    await expect(readFile(file)).rejects.toThrow('ENOENT');
  });

  test('deleted: what it held last is a version from the first look on, whoever crashes before the second', async () => {
    type('Von hier', 1);
    await session.flush();
    await rm(file);
    await session.look();
    expect(holds).toEqual([]);
    const store = computer.stores.of(session.envelope.id);
    const titles = (await store.versions()).map(async ({ id }) => (await store.read(id)).project.project.title);
    expect(await Promise.all(titles)).toContain('Von hier');
  });

  test('deleted while everything was saved: it is told all the same, for saved would not be true', async () => {
    await rm(file);
    await session.look();
    await lookAgain();
    expect(session.hold).toEqual({ kind: 'deleted' });
    expect(await session.flush()).toEqual({ kind: 'held', draft: expect.any(String) });
  });

  test('deleted and made anew in the middle of a save elsewhere: nobody is asked about a deletion', async () => {
    const theirs = await savedElsewhere('Von drüben');
    await rm(file);
    await session.look();
    await writeFile(file, theirs);
    await lookAgain();
    expect(holds).toEqual([]);
    expect(outdated).toBeGreaterThan(0);
  });

  test('with its folder: it is waited for, and saved as soon as it is back', async () => {
    type('Von hier', 1);
    await rename(folder, `${folder} weg`);
    expect(await session.flush()).toMatchObject({ kind: 'notSaved', error: { code: 'missing' } });
    await lookAgain();
    expect(session.state).toMatchObject({ kind: 'notSaved', error: { code: 'missing' }, draft: expect.any(String) });
    expect(holds).toEqual([]);
    await rename(`${folder} weg`, folder);
    computer.clock.pass(3_000);
    await vi.waitFor(() => expect(session.state.kind).toBe('saved'));
    expect(await title()).toBe('Von hier');
  });

  test('a drive that was taken out and put back: the question answers itself', async () => {
    type('Von hier', 1);
    await rename(file, path.join(computer.shelf, 'weg'));
    await session.look();
    await lookAgain();
    expect(session.hold).toEqual({ kind: 'deleted' });
    await rename(path.join(computer.shelf, 'weg'), file);
    computer.clock.pass(3_000);
    await vi.waitFor(() => expect(session.state.kind).toBe('saved'));
    expect(holds.at(-1)).toBeNull();
    expect(await title()).toBe('Von hier');
  });
});

describe('what stands in the file cannot be read', () => {
  test('for a moment: it is looked at again, nobody is asked', async () => {
    const theirs = await savedElsewhere('Von drüben');
    await writeFile(file, theirs.slice(0, 300));
    await session.look();
    expect(holds).toEqual([]);
    await writeFile(file, theirs);
    await lookAgain();
    expect(outdated).toBeGreaterThan(0);
  });

  test('for good: what is here is kept, the damaged file is not touched', async () => {
    await writeFile(file, 'zerstört');
    for (let looks = 0; looks < 4; looks += 1) await lookAgain();
    expect(session.hold).toMatchObject({ kind: 'damaged' });
    type('Weiter', 1);
    expect((await session.flush()).kind).toBe('held');
    expect(await readFile(file, 'utf8')).toBe('zerstört');
  });
});

test('a damaged file opens as the newest good version, and stays as it is', async () => {
  type('Zuletzt gespeichert', 1);
  await session.close();
  await writeFile(file, (await readFile(file, 'utf8')).slice(0, 700));
  const damaged = await readFile(file);
  const { around } = computer.restarted();
  const again = new ProjectSession(orFail(await openForEditing(file, around)), around, () => undefined);
  expect(again.project.project.title).toBe('Zuletzt gespeichert');
  expect(again.hold).toMatchObject({ kind: 'damaged' });
  expect(again.state).toEqual({ kind: 'held', draft: expect.any(String) });
  again.apply({ frame: withTitle(again.project, 'Weiter').project }, 1);
  await again.close();
  expect(await readFile(file)).toEqual(damaged);
});

test('a file of a newer app is refused, also when the store knows an older state', async () => {
  await session.close();
  const newer = (await readFile(file, 'utf8')).replace(/"schema":\d+/, '"schema":9999');
  await writeFile(file, newer);
  const { around } = computer.restarted();
  expect(await openForEditing(file, around)).toMatchObject({ ok: false, error: { code: 'tooNew' } });
  expect(await readFile(file, 'utf8')).toBe(newer);
});

test('saved elsewhere between our look and our lock: what counts is what stands there once it is ours', async () => {
  const { around } = computer.restarted();
  const locks = new Lateness(computer.data, around, async () => void (await savedElsewhere('Eben noch von drüben')));
  const again = orFail(await openForEditing(file, { ...around, locks }));
  expect(again.db.data.project.project.title).toBe('Eben noch von drüben');
  expect([again.readOnly, again.editing?.hold, again.draft]).toEqual([null, null, null]);
  expect(again.editing?.lock).not.toBeNull();
  expect(locks.taken).toBe(1);
});
