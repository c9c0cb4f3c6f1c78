import { cpSync } from 'node:fs';
import path from 'node:path';
import { test } from '@playwright/test';
import { giveToElectron } from '../../build/runtime/user.mjs';
import { startEmpty } from '../e2e/launch/empty';
import { close, freshFolder } from '../e2e/launch/start';
import { compare, keep, timed } from './measure';
import { startPlanner } from './windows';

test('start to a usable editor against an empty window', async () => {
  const file = path.join(freshFolder('start'), 'kornblum.leitfaden');
  cpSync(path.join(__dirname, '../fixtures/cases/1-kornblum.leitfaden'), file);
  giveToElectron(file);
  const lasting = async (begin: typeof startEmpty) => {
    let end = async () => {};
    const time = await timed(async () => {
      const running = await begin();
      end = () => close(running);
    });
    await end();
    return time;
  };
  const row = { name: 'start to usable editor', anchor: 'empty window of the same runtime', unit: 'ms' } as const;
  keep('start', [
    await compare(
      row,
      7,
      () => lasting(() => startPlanner(file)),
      () => lasting(startEmpty),
    ),
  ]);
});
