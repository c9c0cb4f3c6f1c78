import path from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Fault } from '../../../../../main/storage/faults/fault-plan';
import { faultyDisk } from '../../../../../main/storage/faults/faulty-disk';
import { realDisk } from '../../../../../main/storage/file-system';
import { openForEditing } from '../../../../../main/storage/open-for-editing';
import { ProjectSession } from '../../../../../main/storage/project-session';
import { aComputer } from '../support/a-store';
import { newFile, orFail, withTitle } from '../support/surroundings';

const broken: Fault = { op: 'link', path: 'history', code: 'EIO', delay: 0, after: 0 };

test('what the file held comes into the history after a crash, though it could not be kept when it was replaced', async () => {
  let faults: readonly Fault[] = [];
  const computer = await aComputer({ disk: faultyDisk(realDisk, () => ({ faults: [...faults] })) });
  const file = path.join(computer.shelf, 'Plan.leitfaden');
  await newFile(file);
  const session = new ProjectSession(orFail(await openForEditing(file, computer.around)), computer.around, () => 0);
  const first = session.project.project.title;
  // Two drafts: as many as there were places for them.
  for (const [i, title] of ['Zweite', 'Dritte'].entries()) {
    session.apply({ frame: withTitle(session.project, title).project }, i + 1);
    computer.clock.pass(400);
    await vi.waitFor(() => expect(session.state.kind).toBe('draft'));
  }
  faults = ['link', 'open', 'writeFile'].map((op) => ({ ...broken, op: op as Fault['op'] }));
  expect((await session.flush()).kind).toBe('saved');
  session.rest();

  // The process is gone, and with its memory what it owed to the history.
  const after = computer.restarted(realDisk);
  orFail(await openForEditing(file, after.around));
  const store = after.stores.of(session.envelope.id);
  const titles = (await store.versions()).map(async ({ id }) => (await store.read(id)).project.project.title);
  expect(await Promise.all(titles)).toEqual([first]);
});

test('what was saved while nothing private could be written has its good copy as soon as that works again', async () => {
  let faults: readonly Fault[] = [];
  const computer = await aComputer({ disk: faultyDisk(realDisk, () => ({ faults: [...faults] })) });
  const file = path.join(computer.shelf, 'Plan.leitfaden');
  await newFile(file);
  const session = new ProjectSession(orFail(await openForEditing(file, computer.around)), computer.around, () => 0);
  faults = [{ op: 'open', path: computer.data, code: 'EIO', delay: 0, after: 0 }];
  session.apply({ frame: withTitle(session.project, 'Zweite').project }, 1);
  expect((await session.flush()).kind).toBe('saved');
  faults = [];
  computer.clock.pass(3_000);
  const store = computer.stores.of(session.envelope.id);
  await vi.waitFor(async () => expect((await store.newestDraft())?.project.project.title).toBe('Zweite'));
  session.rest();
});
