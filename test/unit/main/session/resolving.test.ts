import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { otherSide, resolve } from '../../../../main/session/resolving';
import type { ResolveChoice } from '../../../../shared/ipc/safety';
import { makeDesk } from './a-desk';

let made: Awaited<ReturnType<typeof makeDesk>>;
let session: string;
let file: string;
beforeEach(async () => {
  made = await makeDesk();
  ({ session, path: file } = await made.openNew('Plan'));
});
afterEach(async () => {
  await made.desk.discard();
  rmSync(made.folder, { recursive: true, force: true });
});

const decide = (choice: ResolveChoice) =>
  resolve(made.desk.current?.id ?? '', choice, {
    desk: made.desk,
    around: made.around,
    nameOfCopy: (name) => `${name} (Kopie von laptop)`,
  });

const shown = () => made.desk.current?.project.project.title;
const hold = () => made.desk.current?.hold;
const names = () => readdirSync(made.libraryFolder).filter((name) => !name.startsWith('.'));

/** Titles of what the private history has kept of the project. */
async function kept(project: string, kind: string): Promise<string[]> {
  const store = made.around.stores?.of(project);
  const entries = ((await store?.versions()) ?? []).filter((one) => one.kind === kind);
  return Promise.all(entries.map(async ({ id }) => (await store?.read(id))?.project.project.title ?? ''));
}

/** Another computer saves the file in the moment before ours does. */
async function conflict(): Promise<void> {
  writeFileSync(file, readFileSync(file, 'utf8').replace('"title":"Plan"', '"title":"Von drüben"'));
  made.type(session, 1, 'Von hier');
  await made.desk.flush();
  expect(hold()).toMatchObject({ kind: 'conflict' });
}

/** The planner is killed after the draft was written, and the file is opened again. */
async function crash(): Promise<void> {
  made.type(session, 1, 'Nur im Entwurf');
  await expect.poll(() => made.desk.current?.state.kind).toBe('draft');
  await made.desk.discard();
}

describe('somebody else has changed the file', () => {
  it('shows what stands in it, for comparing', async () => {
    await conflict();
    const { current } = made.desk;
    expect(current && (await otherSide(current, made.around)).project.title).toBe('Von drüben');
  });

  it('keeps both: ours goes on in a file of its own, as a project of its own', async () => {
    await conflict();
    const before = made.desk.current?.envelope.id;
    const opened = await decide('keepBoth');
    expect(opened).toMatchObject({ session, fileName: 'Plan (Kopie von laptop).leitfaden', hold: null });
    expect(opened.saved.kind).toBe('saved');
    expect(made.titleOnDisk(file)).toBe('Von drüben');
    expect(made.titleOnDisk(path.join(made.libraryFolder, opened.fileName))).toBe('Von hier');
    expect(made.desk.current?.envelope.id).not.toBe(before);
    expect((await made.desk.open(file)).ok && hold()).toBeNull();
  });

  it('keeps both under a free name', async () => {
    writeFileSync(path.join(made.libraryFolder, 'Plan (Kopie von laptop).leitfaden'), 'eine andere');
    await conflict();
    expect((await decide('keepBoth')).fileName).toBe('Plan (Kopie von laptop) 2.leitfaden');
  });

  it('opens theirs: ours is in the history', async () => {
    await conflict();
    const project = made.desk.current?.envelope.id ?? '';
    const opened = await decide('openTheirs');
    expect(opened.session).not.toBe(session);
    expect(opened).toMatchObject({ hold: null, saved: { kind: 'saved' } });
    expect(shown()).toBe('Von drüben');
    expect(await kept(project, 'draft')).toEqual(['Von hier']);
  });

  it('does not open what cannot be read: nothing is given up for it', async () => {
    await conflict();
    writeFileSync(file, 'zerstört');
    await expect(decide('openTheirs')).rejects.toThrow();
    expect(shown()).toBe('Von hier');
    expect(hold()).toMatchObject({ kind: 'conflict' });
  });

  it('takes no answer to another question', async () => {
    await conflict();
    await expect(decide('keepGood')).rejects.toMatchObject({ failure: { code: 'invalidInput' } });
    expect(made.titleOnDisk(file)).toBe('Von drüben');
  });

  it('does nothing when the question has answered itself', async () => {
    expect(await decide('openTheirs')).toMatchObject({ session, hold: null });
    expect(shown()).toBe('Plan');
  });
});

describe('work has come back after a crash', () => {
  beforeEach(async () => {
    await crash();
    await made.desk.open(file);
    expect(hold()).toMatchObject({ kind: 'recovered', fileMissing: false });
    expect(shown()).toBe('Nur im Entwurf');
  });

  it('is kept: the file takes it, what the file said is in the history', async () => {
    const project = made.desk.current?.envelope.id ?? '';
    expect(await decide('keepRecovered')).toMatchObject({ hold: null, saved: { kind: 'saved' } });
    expect(made.titleOnDisk(file)).toBe('Nur im Entwurf');
    expect(await kept(project, 'saved')).toContain('Plan');
  });

  it('is let go: the file is shown, the draft is in the history', async () => {
    const project = made.desk.current?.envelope.id ?? '';
    expect(await decide('discardRecovered')).toMatchObject({ hold: null, saved: { kind: 'saved' } });
    expect(shown()).toBe('Plan');
    expect(await kept(project, 'draft')).toEqual(['Nur im Entwurf']);
    await made.desk.discard();
    await made.desk.open(file);
    expect(hold()).toBeNull();
  });

  it('goes into a file of its own, the old one stays', async () => {
    const opened = await decide('keepBoth');
    expect(made.titleOnDisk(file)).toBe('Plan');
    expect(made.titleOnDisk(path.join(made.libraryFolder, opened.fileName))).toBe('Nur im Entwurf');
  });

  it('waits on: whoever closes without an answer is asked again', async () => {
    await made.desk.close(made.desk.current?.id ?? '', '');
    expect(made.titleOnDisk(file)).toBe('Plan');
    await made.desk.open(file);
    expect(hold()).toMatchObject({ kind: 'recovered' });
  });

  it('does not overwrite a file that was changed meanwhile', async () => {
    writeFileSync(file, readFileSync(file, 'utf8').replace('"title":"Plan"', '"title":"Von drüben"'));
    expect(await decide('keepRecovered')).toMatchObject({ hold: { kind: 'conflict' } });
    expect(made.titleOnDisk(file)).toBe('Von drüben');
  });
});

describe('work whose file is gone', () => {
  beforeEach(async () => {
    await crash();
    rmSync(file);
    const [entry] = (await listed()).filter(({ recovered }) => recovered);
    expect(entry).toMatchObject({ title: 'Nur im Entwurf', fileName: 'Plan.leitfaden', problem: 'missing' });
    const there = await made.library.pathOf(entry?.id ?? '');
    await made.desk.open(there.ok ? there.value : '');
    expect(hold()).toMatchObject({ kind: 'recovered', fileMissing: true });
  });

  const listed = async () => {
    const list = await made.library.list();
    return list.ok ? list.value.entries : [];
  };

  it('gets its file back', async () => {
    expect(await decide('saveHereAgain')).toMatchObject({ hold: null, saved: { kind: 'saved' } });
    expect(made.titleOnDisk(file)).toBe('Nur im Entwurf');
    expect((await listed()).map(({ recovered }) => recovered)).toEqual([false]);
  });

  it('is let go: nothing is left to show, the history has it', async () => {
    const project = made.desk.current?.envelope.id ?? '';
    await expect(decide('discardRecovered')).rejects.toMatchObject({ failure: { code: 'notOpen' } });
    expect(made.desk.current).toBeNull();
    expect(await listed()).toEqual([]);
    expect(await kept(project, 'draft')).toEqual(['Nur im Entwurf']);
  });

  it('is let go from the library in the same way', async () => {
    const project = made.desk.current?.envelope.id ?? '';
    await made.desk.discard();
    const [entry] = await listed();
    expect(await made.library.trash(entry?.id ?? '')).toMatchObject({ ok: true });
    expect(await listed()).toEqual([]);
    expect(await kept(project, 'draft')).toEqual(['Nur im Entwurf']);
  });
});

it('a deleted file is made anew only where it was, and never over another one', async () => {
  rmSync(file);
  await made.desk.look();
  await expect.poll(hold, { timeout: 4_000 }).toEqual({ kind: 'deleted' });
  expect(await decide('saveHereAgain')).toMatchObject({ hold: null, saved: { kind: 'saved' } });
  expect(made.titleOnDisk(file)).toBe('Plan');
});

it('a damaged file gets a name that says so, the good version takes its place', async () => {
  made.type(session, 1, 'Zuletzt gut');
  await made.desk.close(session, '');
  const damaged = readFileSync(file, 'utf8').slice(0, 700);
  writeFileSync(file, damaged);
  await made.desk.open(file);
  expect(hold()).toMatchObject({ kind: 'damaged' });
  expect(await decide('keepGood')).toMatchObject({ fileName: 'Plan.leitfaden', hold: null, saved: { kind: 'saved' } });
  expect(made.titleOnDisk(file)).toBe('Zuletzt gut');
  const [aside] = names().filter((name) => name.includes('.damaged-'));
  expect(readFileSync(path.join(made.libraryFolder, aside ?? ''), 'utf8')).toBe(damaged);
});

describe('a clean project whose file somebody else has saved', () => {
  const theirs = () =>
    writeFileSync(file, readFileSync(file, 'utf8').replace('"title":"Plan"', '"title":"Von drüben"'));
  const reloaded = () => made.told.filter(({ event }) => event === 'project.reloaded');

  it('is read anew, what was here is in the history', async () => {
    const project = made.desk.current?.envelope.id ?? '';
    theirs();
    await made.desk.look();
    await expect.poll(reloaded).toHaveLength(1);
    expect(made.desk.opened()).toMatchObject({ hold: null, saved: { kind: 'saved' } });
    expect(shown()).toBe('Von drüben');
    expect(await kept(project, 'saved')).toContain('Plan');
  });

  it('loses nothing of what the page typed in that very moment', async () => {
    theirs();
    await made.desk.look();
    await expect.poll(reloaded).toHaveLength(1);
    const { current } = made.desk;
    made.desk.apply(session, { frame: { ...current?.project.project, title: 'Gerade getippt' } as never }, 1);
    expect(made.desk.current?.id).toBe(session);
    await made.desk.flush();
    expect(hold()).toMatchObject({ kind: 'conflict' });
    expect(shown()).toBe('Gerade getippt');
    expect(made.titleOnDisk(file)).toBe('Von drüben');
  });
});

it('what a sync service leaves beside the project is told, can be read and opened', async () => {
  const name = 'Plan.sync-conflict-20261122-140312-ABCDEFG.leitfaden';
  writeFileSync(
    path.join(made.libraryFolder, name),
    readFileSync(file, 'utf8').replace('"title":"Plan"', '"title":"Von drüben"'),
  );
  await made.desk.look();
  const [copy] = made.desk.opened()?.conflictCopies ?? [];
  expect(copy).toMatchObject({ fileName: name });
  expect(made.told.at(-1)).toMatchObject({ event: 'project.conflictCopies', payload: { copies: [copy] } });
  expect(() => made.desk.conflictCopy(session, 'ffffffffffffffffffffffffffffffff')).toThrow('missing');
  await made.desk.open(made.desk.conflictCopy(session, copy?.id ?? ''));
  expect(shown()).toBe('Von drüben');
});

describe('somebody else has the project open', () => {
  const lock = () => path.join(made.libraryFolder, '.~lock.Plan.leitfaden#');
  const other = { host: 'office', bootId: '', pid: 1, user: 'ole', since: '2026-03-01T09:00:00.000Z', nonce: 'x' };

  it('it can be read, and written as soon as they have closed it', async () => {
    await made.desk.close(session, '');
    mkdirSync(made.libraryFolder, { recursive: true });
    writeFileSync(lock(), JSON.stringify(other));
    const opened = await made.desk.open(file);
    const readOnly = { kind: 'held', host: 'office', user: 'ole', since: other.since, here: false };
    expect(opened).toMatchObject({ ok: true, value: { readOnly } });
    const id = made.desk.current?.id ?? '';
    expect(await made.desk.reopen(id)).toMatchObject({ session: id, readOnly });
    rmSync(lock());
    expect(await made.desk.reopen(id)).toMatchObject({ readOnly: null });
    const now = made.desk.current?.id ?? '';
    made.type(now, 1, 'Jetzt wir');
    await made.desk.close(now, '');
    expect(made.titleOnDisk(file)).toBe('Jetzt wir');
    expect(readdirSync(made.libraryFolder)).not.toContain('.~lock.Plan.leitfaden#');
  });

  it('the library does not move it away from under them', async () => {
    await made.desk.close(session, '');
    writeFileSync(lock(), JSON.stringify(other));
    const list = await made.library.list();
    const entry = list.ok ? (list.value.entries[0]?.id ?? '') : '';
    expect(await made.library.trash(entry)).toMatchObject({ ok: false, error: { code: 'locked' } });
    expect(names()).toEqual(['Plan.leitfaden']);
  });
});
