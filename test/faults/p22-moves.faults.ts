import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { openProjectFile, saveDocument } from '../../main/storage/open-project';
import { orFail, planner } from './support/around';
import { inFolder } from './support/machine';
import { payload, projectNoting } from './support/payload';
import { promise } from './support/promise';
import { layFirst, type Place } from './support/save-loop';
import { sure } from './support/sure';

/** Opens a file as after a start, saves twice, and tells by which id it goes and how many versions it has. */
async function work(file: string, { data }: Place) {
  const around = planner(data);
  const { db, file: adapter } = orFail(await openProjectFile(file, around));
  const seen = (await around.stores?.of(db.data.envelope.id).versions())?.length ?? 0;
  for (const n of [1, 2]) {
    await saveDocument(db, adapter, { envelope: db.data.envelope, project: projectNoting(payload(n)) }, around);
  }
  return { id: db.data.envelope.id, seen };
}

const beside = ({ home }: Place, ...names: string[]) => {
  const file = path.join(home, ...names);
  mkdirSync(path.dirname(file), { recursive: true });
  return file;
};

/** What people do to files, and whether what comes out is still the same project. */
const acts: {
  readonly [name: string]: { to: (place: Place) => string; act: (from: string, to: string) => void; same: boolean };
} = {
  renamed: { to: (place) => beside(place, 'Neu.leitfaden'), act: renameSync, same: true },
  'moved into another folder': {
    to: (place) => beside(place, 'Archiv', 'Plan.leitfaden'),
    act: renameSync,
    same: true,
  },
  'copied, the original stays': { to: (place) => beside(place, 'Plan (2).leitfaden'), act: copyFileSync, same: false },
  'copied, the original is removed': {
    to: (place) => beside(place, 'Kopie.leitfaden'),
    act: (from, to) => {
      copyFileSync(from, to);
      rmSync(from);
    },
    same: true,
  },
};

promise('P22', 'a project keeps its history where it goes, and a copy begins its own', (trial) => {
  const cases = Object.entries(acts);
  return trial.ours('rename, move, copy', cases.length, (n) =>
    inFolder(async (folder) => {
      const [name, { to, act, same }] = sure(cases[n]);
      const place = await layFirst('ours', folder);
      const before = await work(place.file, place);
      const target = to(place);
      act(place.file, target);
      const after = await work(target, place);
      const again = await work(target, place);
      expect([name, after.id === before.id, after.seen]).toEqual([name, same, same ? before.seen + 2 : 0]);
      expect([name, again.id]).toEqual([name, after.id]);
      if (name.endsWith('stays'))
        expect(await work(place.file, place)).toEqual({ id: before.id, seen: before.seen + 2 });
      return { acknowledged: 2 };
    }),
  );
});
