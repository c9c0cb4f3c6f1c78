import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { CrashModel, type Layout, layOut } from './support/crash-model';
import { inFolder, needsPrograms, needsRoot } from './support/machine';
import { atLength, times } from './support/promise';
import { layFirst, placeIn, SaveLoop } from './support/save-loop';
import { fileOf, straced } from './support/strace';
import { readBack, type Subject, stock } from './support/subjects';

/** Everything that may change a folder, and what the process says. */
const traced =
  'openat,close,write,pwrite64,writev,pwritev,fsync,fdatasync,ftruncate,truncate,rename,renameat,renameat2,' +
  'link,linkat,unlink,unlinkat,mkdir,mkdirat,symlink,copy_file_range,sendfile';

/** A state in which the power may leave the disk, and the last save that was acknowledged before. */
interface Crash {
  readonly layout: Layout;
  readonly acknowledged: number;
}

/** Every state the power may leave behind at any moment of some saves; each once. */
async function crashesOf(subject: Subject, folder: string, saves: number): Promise<Crash[]> {
  const place = await layFirst(subject, path.join(folder, 'disk'));
  const model = new CrashModel(path.join(folder, 'disk'));
  const trace = straced(folder, traced);
  const loop = new SaveLoop({ subject, ...place, count: saves, growth: 100 }, trace);
  await loop.ended;
  if (loop.lastSaved !== saves) throw new Error(`It did not save: ${loop.lines.join(' | ')} ${loop.complaint}`);

  const crashes = new Map<string, Crash>();
  let acknowledged = 0;
  for (const call of trace.calls()) {
    const said = fileOf(call) === 1 && call.name === 'write' ? call.strings[0]?.toString() : undefined;
    if (said?.startsWith('saved ')) acknowledged = Number(said.slice('saved '.length));
    model.follow(call);
    for (const layout of model.crashes()) {
      const hash = createHash('sha256').update(`${acknowledged}`);
      for (const [name, bytes] of [...layout].sort(([a], [b]) => (a < b ? -1 : 1)))
        hash.update(`\0${name}\0`).update(bytes);
      crashes.set(hash.digest('hex'), { layout, acknowledged });
    }
  }
  return [...crashes.values()];
}

/** Laying out thousands of folders wants a file system in memory; Linux has one here. */
const memory = '/dev/shm';

atLength(
  'P3',
  'every state a power cut can leave on any POSIX file system',
  async (trial) => {
    for (const subject of ['ours', ...stock] as const) {
      if (subject !== 'ours' && times(1, 0) === 0) continue;
      await inFolder(async (folder) => {
        const crashes = await crashesOf(subject, folder, 3);
        await trial.of(subject, 'all states of 3 saves, by model', crashes.length, async (n) => {
          const { layout, acknowledged } = crashes[n] ?? { layout: new Map(), acknowledged: 0 };
          const place = path.join(existsSync(memory) ? memory : folder, `leitfaden-crash-${process.pid}`);
          layOut(layout, path.join(folder, 'disk'), place);
          const found = await readBack(subject, placeIn(place));
          rmSync(place, { recursive: true, force: true });
          const seen = `${acknowledged} saved, found ${JSON.stringify(found)} in ${[...layout.keys()].join(', ')}`;
          if ('broken' in found) return { acknowledged, lost: true, corrupt: true, seen };
          return { acknowledged, lost: found.n < acknowledged, seen };
        });
      });
    }
  },
  [needsRoot, needsPrograms('strace')],
);
