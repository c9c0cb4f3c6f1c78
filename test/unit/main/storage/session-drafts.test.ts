import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Disk } from '../../../../main/storage/file-system';
import { openForEditing } from '../../../../main/storage/open-for-editing';
import { SafeProjectFile } from '../../../../main/storage/project-file';
import { ProjectSession, type SaveReport } from '../../../../main/storage/project-session';
import { draftCadence } from '../../../../main/storage/save-timer';
import { aComputer, type Computer } from './support/a-store';
import { diskWith, systemError } from './support/disks';
import { newFile, orFail, withTitle } from './support/surroundings';

let computer: Computer;
let file: string;
let reports: SaveReport[];

beforeEach(async () => {
  computer = await aComputer();
  file = path.join(computer.shelf, 'Plan.leitfaden');
  await newFile(file);
  reports = [];
});

async function start(at = computer): Promise<ProjectSession> {
  const opened = orFail(await openForEditing(file, at.around));
  return new ProjectSession(opened, at.around, (report) => reports.push(report));
}

function type(session: ProjectSession, title: string, seq: number): void {
  session.apply({ frame: withTitle(session.project, title).project }, seq);
}

const title = async () => (await new SafeProjectFile(file).read())?.project.project.title;
const kinds = () => reports.map(({ seq, state }) => `${seq} ${state.kind}`);
const told = (kind: string) => vi.waitFor(() => expect(kinds()).toContain(kind));

describe('what is typed', () => {
  test('is in the draft within 0.4 s of the last change, and in the file two seconds after it', async () => {
    const session = await start();
    type(session, 'A', 1);
    computer.clock.pass(299);
    expect(kinds()).toEqual(['1 editing']);
    computer.clock.pass(101);
    await told('1 draft');
    expect(session.state).toEqual({ kind: 'draft', at: computer.clock.now().toISOString() });
    expect(await title()).toBe('Plan');
    computer.clock.pass(1_600);
    await told('1 saved');
    expect(kinds()).toEqual(['1 editing', '1 draft', '1 saved']);
    expect(await title()).toBe('A');
  });

  test('is in the draft every 0.3 s while somebody types on', async () => {
    const session = await start();
    for (let seq = 1; seq <= 3; seq += 1) {
      type(session, `Stand ${seq}`, seq);
      computer.clock.pass(100);
    }
    await told('3 draft');
    type(session, 'Stand 4', 4);
    expect(kinds()).toEqual(['1 editing', '3 draft', '4 editing']);
  });

  test.each([
    [0, 300],
    [10, 300],
    [40, 800],
    [5_000, 2_000],
  ])('a draft that took %i ms puts the next one off to %i ms, never beyond two seconds', (cost, behind) => {
    expect(draftCadence(cost)).toEqual({ quiet: 400, behind });
  });

  test('goes into the file once a minute at most where every save travels', async () => {
    await mkdir(path.join(computer.shelf, '.stfolder'));
    const session = await start();
    for (let seq = 1; seq <= 59; seq += 1) {
      type(session, `Stand ${seq}`, seq);
      computer.clock.pass(1_000);
    }
    expect(await title()).toBe('Plan');
    type(session, 'Stand 60', 60);
    computer.clock.pass(1_000);
    await told('60 saved');
    expect(await title()).toBe('Stand 60');
  });

  test('is in the draft before it is in the file, also when it has to go fast', async () => {
    const session = await start();
    type(session, 'A', 1);
    await session.flush();
    expect(kinds()).toEqual(['1 editing', '1 draft', '1 saved']);
  });

  test('reaches the file although no draft can be written', async () => {
    const disk = refusing(computer.data);
    const session = await start(computer.restarted(disk));
    type(session, 'A', 1);
    expect((await session.flush()).kind).toBe('saved');
    expect(await title()).toBe('A');
  });

  test('is safe in the draft while the file cannot be written, and the state says so', async () => {
    const session = await start(computer.restarted(refusing(computer.shelf)));
    type(session, 'A', 1);
    const at = computer.clock.now().toISOString();
    expect(await session.flush()).toEqual({
      kind: 'notSaved',
      error: expect.objectContaining({ code: 'diskFull', file: 'Plan.leitfaden' }),
      draft: at,
    });
    type(session, 'B', 2);
    expect(session.state).toMatchObject({ kind: 'notSaved', draft: null });
  });
});

/** A disk on which nothing new can be written below a folder. */
function refusing(folder: string): Disk {
  const real = diskWith({}).fs;
  return diskWith({
    open: async (...args) =>
      String(args[0]).startsWith(folder) && args[1] !== 'r'
        ? Promise.reject(systemError('ENOSPC'))
        : real.open(...args),
  });
}

describe('after a crash', () => {
  /** Types, lets the draft be written, and never comes back. */
  async function crashAfter(typed: string): Promise<void> {
    const session = await start();
    type(session, typed, 1);
    computer.clock.pass(400);
    await told('1 draft');
    session.rest();
    reports = [];
  }

  test('what was typed comes back, marked, and the file is left alone', async () => {
    await crashAfter('Nicht mehr gespeichert');
    const at = computer.clock.now().toISOString();
    const session = await start(computer.restarted());
    expect(session.project.project.title).toBe('Nicht mehr gespeichert');
    expect(session.hold).toMatchObject({ kind: 'recovered', at, fileMissing: false });
    expect(session.state).toEqual({ kind: 'held', draft: at });
    computer.clock.pass(60_000);
    await session.flush();
    expect(await title()).toBe('Plan');
  });

  test('typing goes on, into the draft only', async () => {
    await crashAfter('Stand 1');
    const session = await start(computer.restarted());
    type(session, 'Stand 2', 1);
    expect(reports.at(-1)?.state).toEqual({ kind: 'held', draft: null });
    computer.clock.pass(60_000);
    await vi.waitFor(() => expect(session.state).toMatchObject({ kind: 'held', draft: expect.any(String) }));
    session.rest();
    const again = await start(computer.restarted());
    expect(again.project.project.title).toBe('Stand 2');
    expect(await title()).toBe('Plan');
  });

  test('nothing is asked when the file holds it already', async () => {
    const session = await start();
    type(session, 'Gespeichert', 1);
    await session.close();
    const again = await start(computer.restarted());
    expect(again.hold).toBeNull();
    expect(again.state.kind).toBe('saved');
  });

  test('it comes back also when the file, or the folder, is gone', async () => {
    await crashAfter('Nur noch im Entwurf');
    await rm(file);
    const session = await start(computer.restarted());
    expect(session.hold).toMatchObject({ kind: 'recovered', fileSaved: null, fileMissing: true });
    expect(session.project.project.title).toBe('Nur noch im Entwurf');
    await rm(computer.shelf, { recursive: true });
    expect((await start(computer.restarted())).hold).toMatchObject({ kind: 'recovered', fileMissing: true });
  });
});

test('a save under another name lets no timed save slip in between', async () => {
  const session = await start();
  type(session, 'Für die Zweite', 1);
  const target = path.join(computer.shelf, 'Zwei.leitfaden');
  const held = orFail(await openForEditing(file, computer.around));
  let syncs = 0;
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const real = diskWith({}).fs;
  const slow = diskWith({
    open: async (...args) => {
      if (args[1] !== 'wx') return real.open(...args);
      syncs += 1;
      await gate;
      return real.open(...args);
    },
  });
  const adapter = new SafeProjectFile(target, { disk: slow, clock: computer.clock });
  const going = session.saveAs({ ...held, path: target, file: adapter, db: Object.assign(held.db, { adapter }) });
  await vi.waitFor(() => expect(syncs).toBe(1));
  // The timer of the first file is due in the middle of it.
  computer.clock.pass(10_000);
  release();
  orFail(await going);
  await session.flush();
  expect(await title()).toBe('Plan');
  expect(session.state.kind).toBe('saved');
  expect((await readdir(computer.shelf)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
