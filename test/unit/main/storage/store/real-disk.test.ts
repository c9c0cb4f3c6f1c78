import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { newProject } from '../../../../../shared/project/new-project';
import { aComputer, opened, saveAs, titleOf } from '../support/a-store';
import { smallDisks } from '../support/small-disk';
import { newFile } from '../support/surroundings';

const smallDisk = smallDisks();

test('the private store on another disk, then on a full one: copies, then saving without them', async (context) => {
  const disk = await smallDisk(context);
  const computer = await aComputer({}, disk);
  const file = path.join(computer.shelf, 'Plan.leitfaden');
  const { db } = await newFile(file, newProject('Erste'));
  const store = computer.stores.of(db.data.envelope.id);
  const plan = await opened(file, computer);
  const first = await readFile(file);
  await saveAs('Zweite', plan, computer);
  const [version] = await store.versions();
  expect(await store.bytesOf(version?.id ?? '')).toEqual(first);
  expect(computer.told).toEqual([]);

  const ballast = path.join(disk, 'ballast');
  await writeFile(ballast, Buffer.alloc(64 * 1024)).catch(() => undefined);
  await saveAs('Dritte', plan, computer);
  expect(titleOf(await opened(file, computer.restarted()))).toBe('Dritte');
  expect(computer.told.map(({ code }) => code)).toContain('diskFull');
  expect(await store.versions()).toEqual([version]);

  await rm(ballast);
  const before = computer.told.length;
  await saveAs('Vierte', plan, computer);
  // What could not be kept while there was no room is kept now.
  expect((await store.versions()).map(({ rev }) => rev)).toEqual([3, 2, 1]);
  expect(computer.told).toHaveLength(before);
  expect((await computer.restarted().stores.of(db.data.envelope.id).newestGood())?.document.project.project.title).toBe(
    'Vierte',
  );
});
