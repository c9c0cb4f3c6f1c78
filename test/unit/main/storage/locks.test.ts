import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Disk } from '../../../../main/storage/file-system';
import { realDisk } from '../../../../main/storage/file-system';
import type { Machine } from '../../../../main/storage/locks/holder';
import { ProjectLock, ProjectLocks } from '../../../../main/storage/locks/project-locks';
import { diskWith, systemError } from './support/disks';
import { tempFolder } from './support/temp-folder';
import { TestClock } from './support/test-clock';

let shelf: string;
let file: string;
let ids = 0;
beforeEach(async () => {
  shelf = await tempFolder();
  file = path.join(shelf, 'Plan.leitfaden');
  await writeFile(file, '{}');
});

const laptop: Machine = { host: 'laptop', bootId: 'boot 1', pid: 100, user: 'jule', isRunning: () => true };

/** A planner with its own data folder. */
async function planner(machine: Partial<Machine> = {}, data?: string, disk: Disk = realDisk): Promise<ProjectLocks> {
  const newId = () => {
    ids += 1;
    return `lock ${ids}`;
  };
  const around = { disk, clock: new TestClock(), newId };
  return new ProjectLocks(data ?? (await tempFolder()), around, { ...laptop, ...machine });
}

async function taken(locks: ProjectLocks): Promise<ProjectLock> {
  const lock = await locks.take(file);
  return lock instanceof ProjectLock ? lock : expect.fail('held by somebody');
}
const sidecars = async () => (await readdir(shelf)).filter((name) => name.startsWith('.~lock'));

describe('who has a project open', () => {
  test('another planner on this computer is told by name and time, until the lock is given back', async () => {
    const lock = await taken(await planner());
    const other = await planner({ pid: 200 });
    const held = { kind: 'held', host: 'laptop', user: 'jule', since: '2026-03-01T09:00:00.000Z', here: true };
    expect(await other.take(file)).toEqual(held);
    await lock.release();
    expect(await other.take(file)).toBeInstanceOf(ProjectLock);
  });

  test('another computer on a shared drive counts, however old its lock is', async () => {
    await taken(await planner({ host: 'office', pid: 7, user: 'ole' }));
    const here = await planner({ isRunning: () => false });
    expect(await here.take(file)).toMatchObject({ kind: 'held', host: 'office', user: 'ole', here: false });
  });

  test('two starts of one data folder are kept apart where no lock lies beside the file', async () => {
    const data = await tempFolder();
    await mkdir(path.join(shelf, '.stfolder'));
    await taken(await planner({}, data));
    expect(await sidecars()).toEqual([]);
    expect(await (await planner({ pid: 200 }, data)).take(file)).toMatchObject({ kind: 'held' });
  });

  test('of many who try at once exactly one gets it', async () => {
    const planners = await Promise.all(Array.from({ length: 12 }, (_, i) => planner({ pid: 300 + i })));
    const answers = await Promise.all(planners.map((locks) => locks.take(file)));
    expect(answers.filter((answer) => answer instanceof ProjectLock)).toHaveLength(1);
  });
});

describe('a lock nobody can mean any more', () => {
  const leftBy = async (machine: Partial<Machine>) => taken(await planner(machine));

  test.each<[string, Partial<Machine>, Partial<Machine>]>([
    ['its process has ended', { pid: 99 }, { isRunning: (pid) => pid !== 99 }],
    ['the computer has been started since', { pid: 99, bootId: 'boot 0' }, {}],
    ['its number is ours now', {}, {}],
  ])('is taken over: %s', async (_, before, now) => {
    await leftBy(before);
    await taken(await planner(now));
    expect(await sidecars()).toEqual(['.~lock.Plan.leitfaden#']);
  });

  test('is taken over by one only, when several see it', async () => {
    await leftBy({ pid: 99 });
    const isRunning = (pid: number) => pid !== 99;
    const planners = await Promise.all(Array.from({ length: 8 }, (_, i) => planner({ pid: 300 + i, isRunning })));
    const answers = await Promise.all(planners.map((locks) => locks.take(file)));
    expect(answers.filter((answer) => answer instanceof ProjectLock).length).toBeLessThanOrEqual(1);
    // Whoever came too late gets it once it is free, so nothing is stuck.
    for (const answer of answers) if (answer instanceof ProjectLock) await answer.release();
    expect(await (await planner()).take(file)).toBeInstanceOf(ProjectLock);
  });

  test('is swept at the start; living ones and those of other programs stay', async () => {
    const data = await tempFolder();
    const lock = await leftBy({ pid: 99 });
    await writeFile(path.join(shelf, '.~lock.Brief.odt#'), ',jule,laptop,');
    await writeFile(path.join(shelf, '.~lock.Fremd.leitfaden#'), 'what is this');
    const living = path.join(shelf, '.~lock.Lebt.leitfaden#');
    await writeFile(living, JSON.stringify({ ...laptop, pid: 500, since: '', nonce: 'x' }));
    await (await planner({ isRunning: (pid) => pid !== 99 }, data)).sweep([shelf]);
    expect((await sidecars()).sort()).toEqual([
      '.~lock.Brief.odt#',
      '.~lock.Fremd.leitfaden#',
      '.~lock.Lebt.leitfaden#',
    ]);
    expect(await lock.confirm()).toBeNull();
  });
});

test('whoever has lost the lock meanwhile is told before writing', async () => {
  const lock = await taken(await planner());
  const sidecar = path.join(shelf, '.~lock.Plan.leitfaden#');
  const other = { ...JSON.parse(await readFile(sidecar, 'utf8')), host: 'office', nonce: 'other' };
  await writeFile(sidecar, JSON.stringify(other));
  expect(await lock.confirm()).toMatchObject({ kind: 'held', host: 'office' });
  await lock.release();
  expect(JSON.parse(await readFile(sidecar, 'utf8'))).toMatchObject({ nonce: 'other' });
});

test('a folder that takes no lock does not keep anybody from working', async () => {
  const refusing = diskWith({ link: async () => Promise.reject(systemError('EROFS')) });
  expect(await (await planner({}, undefined, refusing)).take(file)).toBeInstanceOf(ProjectLock);
});

test('the longest name there is has a lock beside it, too', async () => {
  file = path.join(shelf, `${'ä'.repeat(122)}.leitfaden`);
  await writeFile(file, '{}');
  await taken(await planner());
  expect(await sidecars()).toHaveLength(1);
  expect(await (await planner({ pid: 200 })).take(file)).toMatchObject({ kind: 'held' });
});
