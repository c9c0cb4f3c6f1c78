import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { type FaultPlan, planIn } from '../../../../main/storage/faults/fault-plan';
import { faultyDisk } from '../../../../main/storage/faults/faulty-disk';
import { plannedClock } from '../../../../main/storage/faults/planned-clock';
import { realDisk } from '../../../../main/storage/file-system';
import { tempFolder } from './support/temp-folder';
import { TestClock } from './support/test-clock';

let folder: string;
let file: string;
let plan: string;
beforeEach(async () => {
  folder = await tempFolder();
  file = path.join(folder, 'Plan.leitfaden');
  plan = path.join(folder, 'faults.json');
  await writeFile(file, 'alt');
});

const order = (ordered: unknown) => writeFile(plan, JSON.stringify(ordered));
const disk = () => faultyDisk(realDisk, planIn(plan));

test('without a plan the disk is the real one', async () => {
  const handle = await disk().fs.open(file, 'r+');
  await handle.writeFile('neu');
  await handle.sync();
  await handle.close();
  expect(await readFile(file, 'utf8')).toBe('neu');
});

test('an act fails where and as often as planned; a changed plan begins anew', async () => {
  const { fs } = disk();
  await order({ faults: [{ op: 'rename', path: 'Plan', code: 'EBUSY', after: 1, times: 2 }] });
  const there = path.join(folder, 'weg');
  const tries = async () => {
    const told = [];
    for (let i = 0; i < 4; i += 1) {
      told.push(await fs.rename(i % 2 ? file : there, i % 2 ? there : file).catch(({ code }) => code));
    }
    return told;
  };
  expect(await tries()).toEqual(['ENOENT', 'EBUSY', 'EBUSY', undefined]);
  await rm(plan);
  await fs.rename(there, file);
  await order({ faults: [{ op: 'stat', path: 'anderswo', code: 'EIO' }] });
  expect((await fs.stat(file)).size).toBe(3);
});

test('open files fail too, or take less than they say', async () => {
  await order({
    faults: [
      { op: 'writeFile', bytes: 2, times: 1 },
      { op: 'sync', code: 'EIO' },
    ],
  });
  const handle = await disk().fs.open(file, 'w');
  await handle.writeFile(Buffer.from('lang'));
  expect((await handle.stat()).size).toBe(2);
  await expect(handle.sync()).rejects.toMatchObject({ code: 'EIO' });
  await handle.close();
});

test('a plan with a slip of the pen is no plan without faults', async () => {
  await order({ faults: [{ op: 'renam', code: 'EBUSY' }] });
  await expect(disk().fs.stat(file)).rejects.toThrow(/renam/);
});

test('the clock is off, and in a hurry', () => {
  const real = new TestClock();
  const ordered: FaultPlan = { faults: [], clock: { ahead: 60_000, speed: 10 } };
  const clock = plannedClock(real, () => ordered);
  expect(clock.now().getTime() - real.now().getTime()).toBe(60_000);
  let rung = false;
  clock.after(1_000, () => {
    rung = true;
  });
  real.pass(99);
  expect(rung).toBe(false);
  real.pass(1);
  expect(rung).toBe(true);
});
