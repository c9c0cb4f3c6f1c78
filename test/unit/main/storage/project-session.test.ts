import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Disk } from '../../../../main/storage/file-system';
import { type OpenFile, openProjectFile, type Surroundings } from '../../../../main/storage/open-project';
import { SafeProjectFile } from '../../../../main/storage/project-file';
import { ProjectSession, type SaveReport } from '../../../../main/storage/project-session';
import type { Project } from '../../../../shared/project/project';
import { diskWith, diskWithHandles, systemError } from './support/disks';
import { newFile, orFail, surroundings, withTitle } from './support/surroundings';
import { tempFolder } from './support/temp-folder';
import { TestClock } from './support/test-clock';

let file: string;
let clock: TestClock;
let reports: SaveReport[];

beforeEach(async () => {
  file = path.join(await tempFolder(), 'Plan.leitfaden');
  await newFile(file);
  clock = new TestClock();
  reports = [];
});

async function start(disk?: Disk): Promise<ProjectSession> {
  const around: Surroundings = surroundings({ clock, ...(disk && { disk }) });
  const opened: OpenFile = orFail(await openProjectFile(file, around));
  return new ProjectSession(opened, around, (report) => reports.push(report));
}

function type(session: ProjectSession, title: string, seq: number): void {
  session.apply({ frame: withTitle(session.project, title).project }, seq);
}

const onDisk = async (): Promise<Project> => {
  const read = await new SafeProjectFile(file).read();
  return read?.project ?? expect.fail('no file');
};
const title = async () => (await onDisk()).project.title;
const kinds = () => reports.map(({ seq, state }) => `${seq} ${state.kind}`);
const reported = (count: number) => vi.waitFor(() => expect(reports.length).toBeGreaterThanOrEqual(count));

describe('when the file is written', () => {
  test('two seconds after the last change, not before', async () => {
    const session = await start();
    type(session, 'A', 1);
    clock.pass(1_900);
    type(session, 'B', 2);
    clock.pass(1_999);
    expect(kinds()).toEqual(['1 editing']);
    clock.pass(1);
    await reported(2);
    expect(kinds()).toEqual(['1 editing', '2 saved']);
    expect(await title()).toBe('B');
  });

  test('ten seconds after the first change while somebody types on', async () => {
    const session = await start();
    for (let seq = 1; seq <= 6; seq += 1) {
      type(session, `Stand ${seq}`, seq);
      clock.pass(1_600);
    }
    expect(kinds()).toEqual(['1 editing']);
    type(session, 'Stand 7', 7);
    clock.pass(400);
    await reported(2);
    expect(kinds()).toEqual(['1 editing', '7 saved']);
    expect(await title()).toBe('Stand 7');
  });

  test('at once on flush, and the answer comes when it is on the disk', async () => {
    const session = await start();
    type(session, 'Sofort', 4);
    expect(await session.flush()).toEqual({ kind: 'saved', at: clock.now().toISOString() });
    expect(await title()).toBe('Sofort');
    expect(clock.waiting).toBe(0);
  });

  test('not at all when nothing has changed', async () => {
    const before = await readFile(file);
    const session = await start();
    expect((await session.flush()).kind).toBe('saved');
    await session.close();
    expect(await readFile(file)).toEqual(before);
    expect(reports).toEqual([]);
  });

  test.each([-10, 10])('a clock set by %i years does not put it off', async (years) => {
    const session = await start();
    type(session, 'A', 1);
    clock.set(years * 365 * 86_400_000);
    type(session, 'B', 2);
    clock.pass(2_000);
    await reported(2);
    expect(await title()).toBe('B');
  });
});

describe('one write at a time, the newest state wins', () => {
  test('what comes while a write runs is written next, and told apart', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    let syncs = 0;
    const session = await start(
      diskWithHandles({
        sync: async (_, real) => {
          syncs += 1;
          if (syncs === 1) await gate;
          return real();
        },
      }),
    );
    type(session, 'A', 1);
    const first = session.flush();
    await vi.waitFor(() => expect(syncs).toBe(1));
    type(session, 'B', 2);
    type(session, 'C', 3);
    const second = session.flush();
    release();
    await Promise.all([first, second]);
    expect(await title()).toBe('C');
    expect(kinds().filter((kind) => kind.endsWith('saved'))).toEqual(['1 saved', '3 saved']);
    expect(session.envelope.rev).toBe(3);
  });

  test('many flushes at once write once', async () => {
    const session = await start();
    type(session, 'A', 1);
    await Promise.all([session.flush(), session.flush(), session.close()]);
    expect(session.envelope.rev).toBe(2);
  });
});

describe('what cannot be written', () => {
  /** A disk that refuses new files until told otherwise. */
  function refusing(errno: string): { disk: Disk; heal: () => void } {
    let broken = true;
    const disk = diskWith({
      open: async (...args) =>
        broken && args[1] === 'wx' ? Promise.reject(systemError(errno)) : diskWith({}).fs.open(...args),
    });
    return {
      disk,
      heal: () => {
        broken = false;
      },
    };
  }

  test('is told with the reason, and tried again after three seconds', async () => {
    const { disk, heal } = refusing('ENOSPC');
    const session = await start(disk);
    type(session, 'A', 1);
    const state = await session.flush();
    expect(state).toMatchObject({ kind: 'notSaved', error: { code: 'diskFull', file: 'Plan.leitfaden' } });
    clock.pass(3_000);
    await reported(3);
    heal();
    clock.pass(2_999);
    expect(await title()).toBe('Plan');
    clock.pass(1);
    await reported(4);
    expect(kinds()).toEqual(['1 editing', '1 notSaved', '1 notSaved', '1 saved']);
    expect(await title()).toBe('A');
  });

  test('is tried again at once with the next change', async () => {
    const { disk, heal } = refusing('EACCES');
    const session = await start(disk);
    type(session, 'A', 1);
    await session.flush();
    heal();
    type(session, 'B', 2);
    await reported(3);
    expect(kinds()).toEqual(['1 editing', '1 notSaved', '2 saved']);
    expect(await title()).toBe('B');
  });

  test('keeps the session open; it saves as soon as it can', async () => {
    const { disk, heal } = refusing('EROFS');
    const session = await start(disk);
    type(session, 'A', 1);
    expect((await session.close()).kind).toBe('notSaved');
    heal();
    expect((await session.close()).kind).toBe('saved');
    expect(await title()).toBe('A');
    expect(clock.waiting).toBe(0);
  });

  test('may be given up by a person: nothing is written after that', async () => {
    const { disk, heal } = refusing('ENOSPC');
    const session = await start(disk);
    type(session, 'A', 1);
    await session.close();
    session.rest();
    heal();
    clock.pass(60_000);
    expect(clock.waiting).toBe(0);
    expect(await title()).toBe('Plan');
  });

  test('a conflict: the other version stays, ours stays here', async () => {
    const session = await start();
    const other = (await readFile(file, 'utf8')).replace('"title":"Plan"', '"title":"Von woanders"');
    await writeFile(file, other);
    type(session, 'Meins', 1);
    expect(await session.flush()).toEqual({ kind: 'held', draft: null });
    expect(session.hold).toMatchObject({ kind: 'conflict', byThisDevice: true, rev: 1 });
    expect(await readFile(file, 'utf8')).toBe(other);
    expect(session.project.project.title).toBe('Meins');
  });

  test('a file that was moved away is not made anew; when it is back, it is saved', async () => {
    const session = await start();
    await rename(file, `${file}.weg`);
    type(session, 'A', 1);
    expect(await session.flush()).toMatchObject({ kind: 'notSaved', error: { code: 'missing' } });
    await rename(`${file}.weg`, file);
    expect((await session.flush()).kind).toBe('saved');
    expect(await title()).toBe('A');
  });

  test('a read-only project is never written', async () => {
    const guarded = diskWith({ access: async () => Promise.reject(systemError('EACCES')) });
    const session = await start(guarded);
    type(session, 'A', 1);
    expect(await session.flush()).toMatchObject({ kind: 'notSaved', error: { code: 'readOnly' } });
    expect(await title()).toBe('Plan');
  });
});

test('saved under another name the session goes on there, as a project of its own', async () => {
  const session = await start();
  const before = session.envelope.id;
  type(session, 'Zweite Fassung', 1);
  const target = path.join(path.dirname(file), 'Zwei.leitfaden');
  const around = surroundings({ clock });
  const adapter = new SafeProjectFile(target, around);
  const held = orFail(await openProjectFile(file, around));
  orFail(await session.saveAs({ ...held, path: target, file: adapter, db: Object.assign(held.db, { adapter }) }));
  expect(session.fileName).toBe('Zwei.leitfaden');
  expect(session.envelope).toMatchObject({ rev: 1, parent: null });
  expect(session.envelope.id).not.toBe(before);
  type(session, 'Weiter', 2);
  await session.close();
  expect(await title()).toBe('Plan');
  expect((await new SafeProjectFile(target).read())?.project.project.title).toBe('Weiter');
});
