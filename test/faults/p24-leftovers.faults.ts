import { chmodSync, existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import { giveToElectron } from '../../build/runtime/user.mjs';
import { until } from './support/machine';
import { atLength } from './support/promise';
import { PlannerWindow } from './support/window';

const DAY = 24 * 3_600_000;
/** No process ever has this number. */
const NOBODY = 2 ** 22 + 1;

/** Lays down a file of a certain age, as the planner's user. @param days old */
function plant(file: string, days: number, content = ''): string {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  const time = new Date(Date.now() - days * DAY);
  utimesSync(file, time, time);
  giveToElectron(file);
  return file;
}

const holder = (pid: number) =>
  JSON.stringify({
    host: os.hostname(),
    bootId: '',
    pid,
    user: 'ada',
    since: '2026-03-01T08:00:00.000Z',
    nonce: `${pid}`,
  });

const hex = (n: number) => n.toString(16).padStart(16, '0');

atLength('P24', 'leftovers go, and nothing else', (trial) =>
  trial.ours('50 old files of a crash, 20 of others, locks of the dead and the living', 1, async () => {
    const window = new PlannerWindow();
    const { dataFolder, documentsFolder } = window.folders;
    const library = path.join(documentsFolder, 'Leitfaden');
    const places = [
      library,
      path.join(dataFolder, 'store', '11111111-1111-4111-8111-111111111111', 'history'),
      path.join(dataFolder, 'locks'),
    ];
    const stale = places.flatMap((folder, place) =>
      Array.from({ length: 16 + (place === 0 ? 2 : 0) }, (_, n) =>
        plant(path.join(folder, `.leitfaden-${hex(n)}.tmp`), 2),
      ),
    );
    const dead = Array.from({ length: 5 }, (_, n) =>
      plant(path.join(dataFolder, 'locks', `${hex(n)}.lock`), 2, holder(NOBODY + n)),
    );
    const foreign = [
      ...places.map((folder) => plant(path.join(folder, `.leitfaden-${hex(99)}.tmp`), 0)),
      ...Array.from({ length: 15 }, (_, n) =>
        plant(path.join(library, n % 2 ? `.${n}.tmp` : `leitfaden-${n}.tmp`), 400),
      ),
      plant(path.join(library, '.leitfaden-notes.tmp'), 400),
      plant(path.join(library, 'deep', `.leitfaden-${hex(1)}.tmp.leitfaden`), 400),
      plant(path.join(dataFolder, 'locks', `${hex(77)}.lock`), 2, holder(process.pid)),
    ];
    for (const folder of [library, ...places, path.join(dataFolder, 'store')]) giveToElectron(folder);
    giveToElectron(path.dirname(String(places[1])));
    for (const folder of places) chmodSync(folder, 0o755);
    await window.start();
    try {
      await until('what a crash left is gone', () => ![...stale, ...dead].some((file) => existsSync(file)), 15_000);
    } finally {
      await window.close();
    }
    expect(
      foreign.filter((file) => !existsSync(file)),
      'nothing else is removed',
    ).toEqual([]);
    trial.note(`${stale.length} leftovers and ${dead.length} dead locks removed, ${foreign.length} others kept.`);
    return { acknowledged: 0 };
  }),
);
