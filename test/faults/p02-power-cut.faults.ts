import { type FileSystem, realDisk } from '../../main/storage/file-system';
import { openForEditing } from '../../main/storage/open-for-editing';
import { ProjectSession } from '../../main/storage/project-session';
import { orFail, planner } from './support/around';
import { type FileSystemName, fileSystems, LoopDisk } from './support/loop-disk';
import { inFolder, needsPrograms, needsRoot, pause } from './support/machine';
import { noting, payload } from './support/payload';
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

/**
 * The power goes in the very moment in which the file has taken its new name, before that is synced: XFS confirms the
 * sync of the folder all the same. Whatever stands there afterwards, it was not called saved.
 */
function cutAfterRename(kind: FileSystemName): Promise<Outcome> {
  return inFolder(async (base) => {
    const disk = new LoopDisk(base, kind);
    try {
      const place = await layFirst('ours', disk.folder);
      disk.settle();
      let cuts = 0;
      const rename = async (from: string, to: string) => {
        await realDisk.fs.rename(from, to);
        if (to !== place.file) return;
        cuts += 1;
        disk.cut();
      };
      const around = planner(place.data, { disk: { ...realDisk, fs: { ...realDisk.fs, rename } as FileSystem } });
      const session = new ProjectSession(orFail(await openForEditing(place.file, around)), around, () => undefined);
      session.apply(noting(payload(1)), 1);
      const { kind: said } = await session.flush();
      session.rest();
      disk.comeBack();
      const found = await readBack('ours', place);
      const seen = `${cuts} cuts, told ${said}, found ${JSON.stringify(found)}`;
      return {
        acknowledged: said === 'saved' ? 1 : 0,
        lost: cuts !== 1 || said === 'saved',
        corrupt: 'broken' in found,
        seen,
      };
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
      await trial.ours(`${kind}, right after the new name`, times(5, 1), () => cutAfterRename(kind));
      if (kind !== 'ext4') continue;
      for (const subject of stock) await trial.of(subject, kind, times(20, 0), () => cut(subject, kind, moment()));
    }
  },
  [needsRoot, needsPrograms('mkfs.ext4', 'mkfs.xfs', 'mount', 'perl')],
);
