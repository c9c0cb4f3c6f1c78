import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { openProjectFile, saveDocument } from '../../main/storage/open-project';
import { orFail, planner } from './support/around';
import { inFolder } from './support/machine';
import { MovingClock } from './support/moving-clock';
import { numberIn, payload, projectNoting } from './support/payload';
import { promise, times } from './support/promise';
import { pick } from './support/random';
import { layFirst } from './support/save-loop';
import { sure } from './support/sure';

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;
/** What happens to clocks: summer time, an empty battery, a wrong year, and nothing at all. */
const jumps = [HOUR, -HOUR, 10 * YEAR, -10 * YEAR, 60_000, 60_000];

promise('P21', 'clocks that jump pick no wrong version', (trial) =>
  inFolder(async (folder) => {
    const clock = new MovingClock('2026-03-29T01:30:00.000Z');
    const place = await layFirst('ours', folder);
    let around = planner(place.data, { clock });
    let opened = orFail(await openProjectFile(place.file, around));
    await trial.ours('a jump between two saves', times(200, 30), async (n) => {
      const before = readFileSync(place.file);
      const { id, rev } = opened.db.data.envelope;
      clock.pass(pick(trial.random, jumps));
      // Every other time the planner is started anew and knows only what lies on the disk.
      if (n % 2 === 1) {
        around = planner(place.data, { clock });
        opened = orFail(await openProjectFile(place.file, around));
      }
      await saveDocument(
        opened.db,
        opened.file,
        { envelope: opened.db.data.envelope, project: projectNoting(payload(n + 1)) },
        around,
      );
      const store = sure(planner(place.data, { clock }).stores).of(id);
      const versions = await store.versions();
      const good = await store.newestGood();
      const found = good && numberIn(good.document.project.project.note);
      expect(versions.map((version) => version.rev)).toEqual(
        versions.map((version) => version.rev).sort((a, b) => b - a),
      );
      const newest = versions[0];
      const kept = newest?.rev === rev && (await store.bytesOf(newest.id)).equals(before);
      return {
        acknowledged: 1,
        lost: !kept || found !== n + 1,
        seen: `newest good ${found}, newest version ${newest?.rev} of ${rev}`,
      };
    });
  }),
);
