import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { type OpenFile, openProjectFile, type Surroundings, saveDocument } from '../../main/storage/open-project';
import type { HistoryEntry } from '../../main/storage/store/history-entry';
import { usualRetention } from '../../shared/ipc/safety';
import { orFail, planner } from './support/around';
import { inFolder } from './support/machine';
import { MovingClock } from './support/moving-clock';
import { payload, projectNoting } from './support/payload';
import { atLength, times } from './support/promise';
import { between } from './support/random';
import { layFirst } from './support/save-loop';
import { sure } from './support/sure';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Milliseconds from one save to the next: most in one sitting, some hours apart, on average 60 days for 500 saves. */
const gap = (random: () => number) =>
  random() < 0.75 ? between(random, 1, 20 * MINUTE) : between(random, HOUR, 21 * HOUR);

const saveText = ({ db, file }: OpenFile, text: string, around: Surroundings) =>
  saveDocument(db, file, { envelope: db.data.envelope, project: projectNoting(text) }, around);

/** Which of the times must be kept, and which must not: the rule told once more, the slow way. */
function expectRetention(kept: readonly HistoryEntry[], replaced: readonly { rev: number; at: number }[], now: number) {
  const revs = new Set(kept.map(({ rev }) => rev));
  const within = (age: number) => replaced.filter(({ at }) => now - at <= age);
  for (const { rev } of within(HOUR)) expect(revs, 'everything of the last hour').toContain(rev);
  const oneOfEach = (ms: number, age: number) => {
    const spans = new Map<number, number[]>();
    for (const { rev, at } of within(age))
      spans.set(Math.floor(at / ms), [...(spans.get(Math.floor(at / ms)) ?? []), rev]);
    for (const some of spans.values())
      expect(
        some.some((rev) => revs.has(rev)),
        `one of ${some.join(', ')}`,
      ).toBe(true);
  };
  oneOfEach(HOUR, DAY);
  oneOfEach(DAY, 30 * DAY);
  for (const { rev, at } of replaced) if (now - at > 31 * DAY) expect(revs, 'nothing older').not.toContain(rev);
  const perDay = new Map<number, number>();
  for (const { rev, at } of replaced) {
    if (now - at <= 2 * DAY || !revs.has(rev)) continue;
    perDay.set(Math.floor(at / DAY), (perDay.get(Math.floor(at / DAY)) ?? 0) + 1);
  }
  expect(Math.max(...perDay.values()), 'one a day').toBe(1);
}

atLength('P20', 'every kept version comes back, and bringing it back loses none', (trial) =>
  inFolder(async (folder) => {
    const clock = new MovingClock('2026-01-01T08:00:00.000Z');
    const place = await layFirst('ours', folder);
    const around = planner(place.data, { clock });
    const opened = orFail(await openProjectFile(place.file, around));
    const store = sure(around.stores).of(opened.db.data.envelope.id);

    const saves = times(500, 100);
    const bytes = new Map<number, Buffer>();
    const replaced: { rev: number; at: number }[] = [];
    await trial.ours(`${saves} saves, ${(saves * 60) / 500} days`, saves, async (n) => {
      const before = opened.db.data.envelope.rev;
      bytes.set(before, readFileSync(place.file));
      clock.pass(gap(trial.random));
      replaced.push({ rev: before, at: clock.now().getTime() });
      await saveText(opened, payload(n + 1), around);
      return { acknowledged: 1 };
    });

    const kept = await store.versions();
    expectRetention(kept, replaced, clock.now().getTime());
    const size = kept.reduce((sum, { rev }) => sum + (bytes.get(rev)?.length ?? 0), 0);
    expect(size).toBeLessThanOrEqual(usualRetention.megabytes * 1024 * 1024);

    await trial.ours('versions brought back', kept.length, async (n) => {
      const version = sure(kept[n]);
      const same = (await store.bytesOf(version.id)).equals(bytes.get(version.rev) ?? Buffer.alloc(0));
      const { project } = await store.read(version.id);
      const { rev } = opened.db.data.envelope;
      await saveDocument(opened.db, opened.file, { envelope: opened.db.data.envelope, project }, around);
      const again = orFail(await openProjectFile(place.file, planner(`${place.data}-other`)));
      expect(again.db.data.envelope.rev).toBeGreaterThan(rev);
      const equal = JSON.stringify(again.db.data.project) === JSON.stringify(project);
      const there = new Set((await store.versions()).map(({ id }) => id));
      const lost = kept.find(({ id }) => !there.has(id));
      return { acknowledged: 1, corrupt: !same || !equal, lost: lost !== undefined, seen: `revision ${version.rev}` };
    });
  }),
);
