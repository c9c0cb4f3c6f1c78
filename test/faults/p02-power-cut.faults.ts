import { type FileSystemName, fileSystems, LoopDisk } from './support/loop-disk';
import { inFolder, needsPrograms, needsRoot, pause } from './support/machine';
import { type Outcome, promise, times } from './support/promise';
import { between } from './support/random';
import { layFirst, SaveLoop } from './support/save-loop';
import { readBack, type Subject, stock } from './support/subjects';

/** One cut at a random moment while a process saves as fast as it can. */
function cut(subject: Subject, kind: FileSystemName, after: number): Promise<Outcome> {
  return inFolder(async (base) => {
    const disk = new LoopDisk(base, kind);
    try {
      const place = await layFirst(subject, disk.folder);
      disk.settle();
      const loop = new SaveLoop({ subject, ...place });
      await loop.says('saved 1');
      await pause(after);
      disk.cut();
      await loop.kill();
      disk.comeBack();
      const found = await readBack(subject, place);
      const seen = `${loop.lastSaved} saved, found ${JSON.stringify(found)}`;
      if ('broken' in found) return { acknowledged: loop.saved.length, lost: true, corrupt: true, seen };
      return { acknowledged: loop.saved.length, lost: found.n < loop.lastSaved, seen };
    } finally {
      disk.remove();
    }
  });
}

promise(
  'P2',
  'a save survives a power cut',
  async (trial) => {
    for (const kind of Object.keys(fileSystems) as FileSystemName[]) {
      const moment = () => between(trial.random, 20, 900);
      await trial.ours(kind, times(40, 2), () => cut('ours', kind, moment()));
      if (kind !== 'ext4') continue;
      for (const subject of stock) await trial.of(subject, kind, times(20, 0), () => cut(subject, kind, moment()));
    }
  },
  [needsRoot, needsPrograms('mkfs.ext4', 'mkfs.xfs', 'mount', 'perl')],
);
