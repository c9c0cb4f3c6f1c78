import { readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { decodeProject } from '../../main/storage/project-codec';
import { isTemporary } from '../../main/storage/replace-file';
import type { Failure } from '../../shared/ipc/result';
import { Desktop } from './support/desktop';
import { inFolder, needsPrograms, needsRoot, until } from './support/machine';
import { numberIn } from './support/payload';
import { atLength, times } from './support/promise';
import { between } from './support/random';
import { layFirst, type Place, placeIn } from './support/save-loop';
import { SmallDisk } from './support/small-disk';

/** Which of the two places lie on a disk that is full. */
const variants = {
  "the project's disk": { home: true, data: false },
  'the disk of the private data': { home: false, data: true },
  both: { home: true, data: true },
} as const;

const inFile = ({ file }: Place) => numberIn(decodeProject(readFileSync(file)).project.project.note);

/** Takes all room but so many bytes. */
function fill(folder: string, left: number): string {
  const ballast = path.join(folder, 'ballast');
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - left)));
  return ballast;
}

atLength(
  'P8',
  'a full disk: the file stays, the work stays, and it is saved when there is room',
  async (trial) => {
    const waits: number[] = [];
    for (const [where, full] of Object.entries(variants)) {
      await trial.ours(`full: ${where}`, times(12, 1), () =>
        inFolder(async (folder) => {
          const disks = (['home', 'data'] as const).flatMap((name) =>
            full[name] ? [new SmallDisk(folder, 1024, name)] : [],
          );
          try {
            await layFirst('ours', folder, 10);
            const place = placeIn(folder);
            const told: Failure[] = [];
            const desktop = await Desktop.start(place, { tell: (failure) => told.push(failure) });
            await desktop.open(place.file);
            const ballasts = disks.map((disk) => fill(disk.folder, between(trial.random, 20_000, 120_000)));

            let saved = 0;
            let n = 0;
            let state = await desktop.save();
            for (
              let size = 1_000;
              state.kind === 'saved' && size < 100_000;
              size += between(trial.random, 1_000, 12_000)
            ) {
              saved = n;
              n += 1;
              desktop.type(n, size);
              state = await desktop.save();
            }
            expect(inFile(place), 'the file holds what was saved last').toBe(state.kind === 'saved' ? n : saved);
            expect(readdirSync(place.home).filter(isTemporary), 'nothing lies beside it').toEqual([]);
            expect(desktop.shown, 'the work is still there').toBe(n);
            if (full.home) {
              expect(state).toMatchObject({ kind: 'notSaved', error: { code: 'diskFull', file: 'Plan.leitfaden' } });
              if (!full.data) expect(state, 'it is safe in the draft').toMatchObject({ draft: expect.any(String) });
            } else {
              expect([state.kind, told.some(({ code }) => code === 'diskFull')]).toEqual(['saved', true]);
            }

            for (const ballast of ballasts) rmSync(ballast);
            const freed = Date.now();
            await until('it is saved by itself', () => inFile(place) === n, times(5_000, 20_000));
            waits.push(Date.now() - freed);
            await until('and told', () => desktop.reports.at(-1)?.state.kind === 'saved');
            desktop.vanish();
            return { acknowledged: n };
          } finally {
            for (const disk of disks) disk.remove();
          }
        }),
      );
    }
    trial.note(`saved at most ${Math.max(...waits)} ms after there was room again.`);
  },
  [needsRoot, needsPrograms('mount')],
);
