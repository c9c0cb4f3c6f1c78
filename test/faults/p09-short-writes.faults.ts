import { inFolder, needsPrograms, needsRoot } from './support/machine';
import { promise, times } from './support/promise';
import { between } from './support/random';
import { layFirst, SaveLoop } from './support/save-loop';
import { SmallDisk } from './support/small-disk';
import { readBack, type Subject, stock } from './support/subjects';

const deaths = new Set<string>();

/** Saves that grow until well after nothing more fits; the file must hold the last one that was acknowledged. */
async function grow(subject: Subject, base: string, growth: number, within: readonly string[] = []) {
  const place = await layFirst(subject, base, growth);
  const count = Math.ceil(100_000 / growth) - 1;
  const loop = new SaveLoop({ subject, ...place, count, growth, patience: 5 }, { within });
  await loop.ended;
  const found = await readBack(subject, place);
  const seen = `${loop.lastSaved} saved, found ${JSON.stringify(found)}; ${loop.lines.slice(-3).join(' | ')}`;
  const acknowledged = loop.saved.length;
  const died = loop.child.signalCode !== null;
  if (died) deaths.add(`${subject} ends its process (${loop.child.signalCode})`);
  if (subject === 'ours' && (died || loop.failed.length === 0))
    throw new Error(`The disk took everything: ${loop.lines.at(-1)} ${loop.complaint}`);
  if ('broken' in found) return { acknowledged, lost: true, corrupt: true, seen };
  return { acknowledged, lost: found.n < loop.lastSaved, seen };
}

/** The system writes a part and then no more (EFBIG). */
const limited = (subject: Subject, growth: number) =>
  inFolder((folder) => grow(subject, folder, growth, ['prlimit', '--fsize=32768']));

const onSmallDisk = (subject: Subject, growth: number) =>
  inFolder(async (folder) => {
    const disk = new SmallDisk(folder, 96);
    try {
      return await grow(subject, disk.folder, growth);
    } finally {
      disk.remove();
    }
  });

promise(
  'P9',
  'a write that was cut short is never taken for a save',
  async (trial) => {
    const growth = () => between(trial.random, 700, 4_000);
    const ways = { 'files limited to 32 KB': limited, 'a disk of 96 KB': onSmallDisk };
    for (const [where, way] of Object.entries(ways)) {
      await trial.ours(where, times(20, 2), () => way('ours', growth()));
      for (const subject of stock) await trial.of(subject, where, times(20, 0), () => way(subject, growth()));
    }
    for (const death of deaths)
      trial.note(`with files limited to 32 KB, ${death} instead of an answer; what it had saved is there.`);
  },
  [needsRoot, needsPrograms('prlimit', 'mount')],
);
