import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Versions } from '../../../../main/session/versions';
import { makeDesk } from './a-desk';

let made: Awaited<ReturnType<typeof makeDesk>>;
beforeEach(async () => {
  made = await makeDesk();
});
afterEach(async () => {
  await made.desk.discard();
  rmSync(made.folder, { recursive: true, force: true });
});

it('lists what every save replaced, newest first, with what it had changed, and shows each as it was', async () => {
  const { session } = await made.openNew('Erster Stand');
  for (const [i, title] of ['Zweiter Stand', 'Dritter Stand'].entries()) {
    made.type(session, i + 1, title);
    await made.desk.flush();
  }
  const open = made.desk.sessionOf(session);
  const versions = new Versions(made.around);
  const list = await versions.list(open);
  expect(list).toMatchObject([
    { rev: 2, who: 'thisDevice', kind: 'saved', changes: { frame: 1 } },
    { rev: 1, who: 'thisDevice', kind: 'saved', changes: {} },
  ]);
  expect(await versions.list(open)).toEqual(list);
  const titles = await Promise.all(list.map(async ({ id }) => (await versions.read(open, id)).project.title));
  expect(titles).toEqual(['Zweiter Stand', 'Erster Stand']);
  await expect(versions.read(open, '../meta.json')).rejects.toMatchObject({ failure: { code: 'missing' } });
});
