import { mkdir, readdir, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { removeLeftovers } from '../../../../../main/storage/store/leftovers';
import { surroundings } from '../support/surroundings';
import { tempFolder } from '../support/temp-folder';
import { TestClock } from '../support/test-clock';

const ours = (n: number) => `.leitfaden-${n.toString(16).padStart(16, '0')}.tmp`;
const HOUR = 3_600_000;

async function plant(folder: string, name: string, hours: number, clock: TestClock): Promise<void> {
  const file = path.join(folder, name);
  await writeFile(file, 'halb geschrieben');
  const then = new Date(clock.now().getTime() - hours * HOUR);
  await utimes(file, then, then);
}

test('only temporary files of ours that are a day old are removed', async () => {
  const folder = await tempFolder();
  const clock = new TestClock();
  for (let n = 0; n < 50; n += 1) await plant(folder, ours(n), 25 + n, clock);
  const staying = [
    ours(100),
    '.leitfaden-notizen.tmp',
    '.leitfaden-0000000000000001.tmp.bak',
    'leitfaden-0000000000000001.tmp',
    'Plan.leitfaden',
    '.~lock.Plan.leitfaden#',
  ];
  for (const [i, name] of staying.entries()) await plant(folder, name, i === 0 ? 23 : 1_000, clock);
  await mkdir(path.join(folder, ours(101)));
  await symlink('Plan.leitfaden', path.join(folder, ours(102)));
  const around = surroundings({ clock });
  expect(await removeLeftovers([folder, folder, path.join(folder, 'gibt es nicht')], around)).toBe(50);
  expect((await readdir(folder)).sort()).toEqual([...staying, ours(101), ours(102)].sort());
});

test('a clock that was set back removes nothing', async () => {
  const folder = await tempFolder();
  const clock = new TestClock();
  await plant(folder, ours(1), 100, clock);
  clock.set(-3_650 * 24 * HOUR);
  expect(await removeLeftovers([folder], surroundings({ clock }))).toBe(0);
});
