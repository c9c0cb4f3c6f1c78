import { chmodSync, chownSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { nobody } from '../../build/runtime/user.mjs';
import { saveTarget } from '../../main/session/save-target';
import { faultyDisk } from '../../main/storage/faults/faulty-disk';
import { realDisk } from '../../main/storage/file-system';
import { decodeProject } from '../../main/storage/project-codec';
import type { ErrorCode } from '../../shared/ipc/result';
import { Desktop } from './support/desktop';
import { LoopDisk } from './support/loop-disk';
import { inFolder, needsPrograms, needsRoot, system } from './support/machine';
import { numberIn } from './support/payload';
import { promise } from './support/promise';
import { layFirst, type Place, SaveLoop } from './support/save-loop';
import { SmallDisk } from './support/small-disk';

interface Broken {
  /** What happens while the project is open; answers how to make it whole again. */
  readonly happens: (place: Place, disk: SmallDisk | null) => () => void;
  /** What the window is told then. */
  readonly code: ErrorCode;
  /** A disk of its own below the project. */
  readonly disk?: 'ext4' | 'tmpfs';
}

let failing = false;
const sickDisk = faultyDisk(realDisk, () => ({
  faults: failing
    ? (['writeFile', 'sync'] as const).map((op) => ({ op, path: '/home/', code: 'EIO', delay: 0, after: 0 }))
    : [],
}));

const classes: { readonly [name: string]: Broken } = {
  'EROFS: the disk turns read-only': {
    disk: 'tmpfs',
    code: 'readOnly',
    happens: ({ home }) => {
      system('mount', '-o', 'remount,ro', home);
      return () => void system('mount', '-o', 'remount,rw', home);
    },
  },
  'EPERM: the folder is immutable': {
    disk: 'ext4',
    code: 'denied',
    happens: ({ home }) => {
      system('chattr', '+i', home);
      return () => void system('chattr', '-i', home);
    },
  },
  'EIO: the disk does not answer': {
    code: 'unknown',
    happens: () => {
      failing = true;
      return () => {
        failing = false;
      };
    },
  },
  'ENOENT: the folder is removed': {
    code: 'missing',
    happens: ({ home }) => {
      rmSync(home, { recursive: true });
      return () => void mkdirSync(home);
    },
  },
  'the disk is taken away': {
    disk: 'tmpfs',
    code: 'missing',
    happens: ({ home }, disk) => {
      disk?.remove();
      rmSync(home, { recursive: true });
      return () => void mkdirSync(home);
    },
  },
};

function broken({ happens, code, disk }: Broken) {
  return inFolder(async (base) => {
    const small = disk === 'tmpfs' ? new SmallDisk(base, 1024, 'home') : null;
    const loop = disk === 'ext4' ? new LoopDisk(base, 'ext4', 'home') : null;
    const place = await layFirst('ours', base);
    const desktop = await Desktop.start(place, { disk: sickDisk });
    await desktop.open(place.file);
    desktop.type(1);
    expect((await desktop.save()).kind).toBe('saved');

    const mend = happens(place, small);
    desktop.type(2);
    let state = await desktop.save();
    for (let looks = 0; state.kind !== 'notSaved' && looks < 5; looks += 1) state = await desktop.save();
    expect(state, 'the reason, the file and since when it is safe').toMatchObject({
      kind: 'notSaved',
      error: { code, file: 'Plan.leitfaden' },
      draft: expect.any(String),
    });

    // The planner is gone as well: the private store has the work.
    const store = desktop.around.stores?.of(desktop.desk.current?.envelope.id ?? '');
    expect(numberIn((await store?.newestDraft())?.project.project.note ?? '')).toBe(2);

    const elsewhere = path.join(base, 'Woanders.leitfaden');
    const session = desktop.opened.session;
    const target = await saveTarget(elsewhere, desktop.opened.project, desktop.around);
    expect((await desktop.desk.saveAs(session, target)).saved.kind).toBe('saved');
    expect(numberIn(decodeProject(readFileSync(elsewhere)).project.project.note)).toBe(2);
    await desktop.desk.discard();
    mend();
    small?.remove();
    loop?.remove();
    return { acknowledged: 2 };
  });
}

/** Another user of the system may read the project and nothing else. */
function denied() {
  return inFolder(async (base) => {
    const place = await layFirst('ours', base);
    for (const folder of [base, place.home]) chmodSync(folder, 0o755);
    chmodSync(place.file, 0o644);
    const data = path.join(base, 'of nobody');
    mkdirSync(data);
    chownSync(data, nobody, nobody);
    const before = readFileSync(place.file);
    const within = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];
    const loop = new SaveLoop({ subject: 'ours', file: place.file, data, count: 1 }, { within });
    await loop.ended;
    expect([loop.saved, loop.failed.map(({ reason }) => reason)]).toEqual([[], ['readOnly']]);
    return { acknowledged: 0, corrupt: !readFileSync(place.file).equals(before) };
  });
}

promise(
  'P10',
  'read-only, denied and broken places: told, kept, saved elsewhere',
  async (trial) => {
    for (const [name, one] of Object.entries(classes)) await trial.ours(name, 1, () => broken(one));
    await trial.ours('EACCES: another user', 1, denied);
  },
  [needsRoot, needsPrograms('mount', 'chattr', 'setpriv', 'mkfs.ext4')],
);
