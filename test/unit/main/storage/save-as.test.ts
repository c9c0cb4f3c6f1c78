import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { openProjectFile } from '../../../../main/storage/open-project';
import { SafeProjectFile } from '../../../../main/storage/project-file';
import { ProjectSession, type SaveReport } from '../../../../main/storage/project-session';
import { diskWithHandles } from './support/disks';
import { newFile, orFail, surroundings, withTitle } from './support/surroundings';
import { tempFolder } from './support/temp-folder';
import { TestClock } from './support/test-clock';

test('what is typed while it is being saved under another name is not reported as saved', async () => {
  const file = path.join(await tempFolder(), 'Plan.leitfaden');
  const target = path.join(path.dirname(file), 'Zwei.leitfaden');
  await newFile(file);
  const clock = new TestClock();
  const reports: SaveReport[] = [];
  const around = surroundings({ clock });
  const session = new ProjectSession(orFail(await openProjectFile(file, around)), around, (one) => reports.push(one));
  const type = (title: string, seq: number) => session.apply({ frame: withTitle(session.project, title).project }, seq);
  const told = () => reports.map(({ seq, state }) => `${seq} ${state.kind}`);

  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const waiting = vi.fn();
  const disk = diskWithHandles({
    sync: async (_, real) => {
      waiting();
      await gate;
      return real();
    },
  });
  type('Zweite Fassung', 1);
  const adapter = new SafeProjectFile(target, surroundings({ clock, disk }));
  const held = orFail(await openProjectFile(file, around));
  const going = session.saveAs({ ...held, path: target, file: adapter, db: Object.assign(held.db, { adapter }) });
  await vi.waitFor(() => expect(waiting).toHaveBeenCalled());
  type('Noch später', 2);
  release();
  orFail(await going);
  expect(told().filter((kind) => kind.endsWith('saved'))).toEqual(['1 saved']);
  expect(session.state.kind).toBe('editing');
  await session.close();
  expect(told().at(-1)).toBe('2 saved');
  expect((await new SafeProjectFile(target).read())?.project.project.title).toBe('Noch später');
});
