import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { Desktop } from './support/desktop';
import { inFolder } from './support/machine';
import { promise, times } from './support/promise';
import { layFirst, placeIn } from './support/save-loop';
import { sure } from './support/sure';

promise('P5', 'a file cut at any byte opens as its last good version, and stays untouched', (trial) =>
  inFolder(async (folder) => {
    const original = path.join(folder, 'original');
    const first = await layFirst('ours', original, 10);
    // Known to this planner: it was open here once.
    const before = await Desktop.start(first);
    await before.open(first.file);
    await before.desk.discard();
    const whole = readFileSync(first.file);

    const here = path.join(folder, 'here');
    const step = times(1, 60);
    await trial.ours(
      `cut at every ${step === 1 ? 'byte' : `${step}th byte`} of ${whole.length}`,
      Math.ceil(whole.length / step),
      async (n) => {
        rmSync(here, { recursive: true, force: true });
        cpSync(original, here, { recursive: true });
        const place = placeIn(here);
        for (const name of readdirSync(path.join(place.data, 'store')))
          pointTo(place.file, path.join(place.data, 'store', name));
        const cut = whole.subarray(0, n * step);
        writeFileSync(place.file, cut);

        const desktop = await Desktop.start(place);
        const { hold } = await desktop.open(place.file);
        expect([hold?.kind, desktop.shown]).toEqual(['damaged', 0]);
        desktop.type(1);
        expect((await desktop.save()).kind, 'nothing is saved before somebody decides').toBe('held');
        const untouched = readFileSync(place.file).equals(cut);

        const { hold: after, saved } = await desktop.resolve('keepGood');
        expect([after, saved.kind, desktop.shown]).toEqual([null, 'saved', 1]);
        const aside = readdirSync(place.home).filter((name) => /^Plan\.damaged-.*\.leitfaden$/.test(name));
        expect(aside).toHaveLength(1);
        const kept = readFileSync(path.join(place.home, sure(aside[0]))).equals(cut);
        desktop.vanish();
        return { acknowledged: 1, lost: !kept, corrupt: !untouched, seen: `cut at byte ${n * step}` };
      },
    );
  }),
);

/** The copied store knows the copied file: damaged files are found by their path. */
function pointTo(file: string, store: string): void {
  const meta = path.join(store, 'meta.json');
  writeFileSync(meta, JSON.stringify({ ...JSON.parse(readFileSync(meta, 'utf8')), path: file }));
}
