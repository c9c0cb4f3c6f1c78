import { readdirSync } from 'node:fs';
import { expect } from '@playwright/test';
import { isTemporary } from '../../main/storage/replace-file';
import { inFolder, needsPrograms, needsRoot } from './support/machine';
import { atLength } from './support/promise';
import { layFirst, SaveLoop } from './support/save-loop';
import { type Call, fileOf, straced } from './support/strace';
import { readBack } from './support/subjects';

const isSync = ({ name }: Call) => name === 'fsync' || name === 'fdatasync';
const says = (call: Call, word: string) =>
  call.name === 'write' && fileOf(call) === 1 && String(call.strings[0]).startsWith(word);

/** The path behind each sync, in order. */
function syncedPaths(calls: readonly Call[]): { file: string; failed: boolean }[] {
  const open = new Map<number, string>();
  return calls.flatMap((call) => {
    if (call.name === 'openat' && call.result >= 0) open.set(call.result, String(call.strings[0]));
    return isSync(call) ? [{ file: open.get(fileOf(call)) ?? '', failed: call.result < 0 }] : [];
  });
}

/** Saves while the system disturbs the syncs; answers what was said and what was called. */
async function savesUnder(order: string, count: number, folder: string) {
  const place = await layFirst('ours', folder);
  const trace = straced(folder, 'openat,fsync,fdatasync,write', `fsync,fdatasync:${order}`);
  const loop = new SaveLoop({ subject: 'ours', ...place, count, patience: count }, trace);
  await loop.ended;
  return { place, loop, calls: trace.calls() };
}

/** Seconds by which every sync is held up. */
const delay = 0.5;

/** The disk takes its time: nobody says "saved" before it has answered every sync. */
function slowDisk() {
  return inFolder(async (folder) => {
    const { place, calls } = await savesUnder(`delay_enter=${delay * 1_000_000}`, 1, folder);
    const said = calls.findIndex((call) => says(call, 'saved'));
    const syncs = calls.slice(0, said).filter(isSync);
    expect(syncs.length, 'the file and its folder are synced before the word').toBeGreaterThanOrEqual(2);
    expect((calls[said]?.entered ?? 0) - (syncs[0]?.entered ?? 0)).toBeGreaterThanOrEqual(syncs.length * delay);
    expect(await readBack('ours', place)).toEqual({ n: 1 });
    return syncs.length;
  });
}

/**
 * The n-th sync fails: what concerns the file is not acknowledged, and the next save trusts nothing of what failed.
 * A private copy that fails holds no save up.
 */
function failingSync(nth: number) {
  return inFolder(async (folder) => {
    const { place, loop, calls } = await savesUnder(`error=EIO:when=${nth}`, 2, folder);
    const synced = syncedPaths(calls);
    const broken = synced.find(({ failed }) => failed)?.file ?? '';
    const concernsFile = broken.startsWith(place.home);
    expect([broken, loop.saved]).toEqual([expect.stringMatching(/^\//), concernsFile ? [2] : [1, 2]]);
    if (broken.endsWith('.tmp')) expect(synced.filter((sync) => sync.file === broken)).toHaveLength(1);
    expect(await readBack('ours', place)).toEqual({ n: 2 });
    expect(readdirSync(place.home).filter(isTemporary)).toEqual([]);
    return { acknowledged: loop.saved.length };
  });
}

atLength(
  'P4',
  '"saved" is never said too early',
  async (trial) => {
    let syncs = 0;
    await trial.ours(`every sync takes ${delay} s`, 1, async () => {
      syncs = await slowDisk();
      return { acknowledged: 1 };
    });
    await trial.ours('one sync of a save fails with EIO, each in turn', syncs, (n) => failingSync(n + 1));
  },
  [needsRoot, needsPrograms('strace')],
);
