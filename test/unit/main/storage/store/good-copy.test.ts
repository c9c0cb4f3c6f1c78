import { readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type OpenFile, saveDocument } from '../../../../../main/storage/open-project';
import { newProject } from '../../../../../shared/project/new-project';
import { aComputer, type Computer, opened, saveAs } from '../support/a-store';
import { newFile, withTitle } from '../support/surroundings';

let computer: Computer;
let file: string;
let id: string;

beforeEach(async () => {
  computer = await aComputer();
  file = path.join(computer.shelf, 'Plan.leitfaden');
  id = (await newFile(file, newProject('Erste'))).db.data.envelope.id;
});

const slot = (letter: 'A' | 'B') => path.join(computer.data, 'store', id, `draft-${letter}.json`);

/** What would be offered in place of an unreadable file after a start. */
async function good() {
  const found = await (await computer.restarted().stores.findByPath(file))?.newestGood();
  return found
    ? `${found.from === 'draft' ? 'draft' : found.from.kind}: ${found.document.project.project.title}`
    : null;
}

async function draft(title: string, { db, file: adapter, path: at }: OpenFile) {
  const { envelope, project } = db.data;
  const drafted = withTitle(project, title);
  await computer.stores.of(id).writeDraft({ baseSha: adapter.base, path: at, envelope, project: drafted });
  return drafted;
}

describe('there is always a copy of what the file held', () => {
  test('none of a file that was never seen here', async () => {
    expect(await good()).toBeNull();
  });

  test('from the moment it is opened', async () => {
    await opened(file, computer);
    expect(await good()).toBe('draft: Erste');
  });

  test('after a save, drafted before or not', async () => {
    const plan = await opened(file, computer);
    await saveAs('Zweite', plan, computer);
    expect(await good()).toBe('draft: Zweite');
  });

  test('newer work that waits for the file comes first', async () => {
    const plan = await opened(file, computer);
    await saveAs('Zweite', plan, computer);
    await draft('Dritte', plan);
    expect(await good()).toBe('draft: Dritte');
  });

  test('one slot damaged: what was kept when it was replaced, or the other slot', async () => {
    const plan = await opened(file, computer);
    await saveAs('Zweite', plan, computer);
    await truncate(slot('B'), 100);
    expect(await good()).toBe('draft: Erste');
    await truncate(slot('A'), 100);
    expect(await good()).toBe('saved: Erste');
  });

  test('both slots lost: the newest revision that can be read', async () => {
    const plan = await opened(file, computer);
    for (const title of ['Zweite', 'Dritte', 'Vierte']) await saveAs(title, plan, computer);
    for (const letter of ['A', 'B'] as const) await writeFile(slot(letter), '');
    const store = computer.stores.of(id);
    const [newest] = await store.versions();
    await truncate(path.join(store.folder, 'history', newest?.id ?? ''), 50);
    expect(await good()).toBe('saved: Zweite');
  });

  test('what a person let go is not offered before what was in the file', async () => {
    const plan = await opened(file, computer);
    await draft('Verworfen', plan);
    const later = computer.restarted();
    const again = await opened(file, later);
    const store = later.stores.of(id);
    if (!again.draft || again.file.base === null) expect.fail('no draft');
    await store.keepDocument(again.draft, 'draft');
    await store.rememberGood(again.path, again.file.base, again.db.data);
    expect(await good()).toBe('draft: Erste');
    expect((await opened(file, computer.restarted())).draft).toBeNull();
    const [kept] = await store.versions();
    expect(kept).toMatchObject({ kind: 'draft', rev: 1 });
    expect((await store.read(kept?.id ?? '')).project.project.title).toBe('Verworfen');
  });

  test('nor what was settled without a save, once the file was opened again', async () => {
    const plan = await opened(file, computer);
    await draft('Verworfen', plan);
    const store = computer.stores.of(id);
    const waiting = await store.pendingDraft();
    if (waiting) await store.settle(waiting);
    expect((await opened(file, computer)).draft).toBeNull();
    expect(await good()).toBe('draft: Erste');
  });

  test('a file changed by other means is what counts, once it was opened', async () => {
    const plan = await opened(file, computer);
    await saveAs('Zweite', plan, computer);
    const text = (await readFile(file, 'utf8')).replace('Zweite', 'Mit einem Editor');
    await writeFile(file, text);
    await opened(file, computer.restarted());
    expect(await good()).toBe('draft: Mit einem Editor');
  });
});

describe('a file that somebody else replaces while the planner is closed', () => {
  const versions = async () => {
    const store = computer.restarted().stores.of(id);
    const all = await store.versions();
    return Promise.all(
      all.map(async ({ id: version, rev, kind }) => [rev, kind, (await store.read(version)).project.project.title]),
    );
  };
  const replace = async (from: string, to: string) => writeFile(file, (await readFile(file, 'utf8')).replace(from, to));

  test('what it held last is a version, also when it was only drafted and saved', async () => {
    const plan = await opened(file, computer);
    const { envelope } = plan.db.data;
    await saveDocument(plan.db, plan.file, { envelope, project: await draft('Zweite', plan) }, computer.around);
    await replace('Zweite', 'Von nebenan');
    const again = await opened(file, computer.restarted());
    expect(again.db.data.project.project.title).toBe('Von nebenan');
    expect(await versions()).toEqual([
      [2, 'saved', 'Zweite'],
      [1, 'saved', 'Erste'],
    ]);
  });

  test('every one of several, each once', async () => {
    const plan = await opened(file, computer);
    await saveAs('Zweite', plan, computer);
    for (const [from, to] of [
      ['Zweite', 'Dritte'],
      ['Dritte', 'Vierte'],
    ] as const) {
      await replace(from, to);
      await opened(file, computer.restarted());
      await opened(file, computer.restarted());
    }
    expect((await versions()).map(([, , title]) => title).sort()).toEqual(['Dritte', 'Erste', 'Zweite']);
  });

  test('the same bytes again, or another time of change, are no other state', async () => {
    await opened(file, computer);
    await writeFile(file, await readFile(file));
    await opened(file, computer.restarted());
    expect(await versions()).toEqual([]);
  });
});

describe('a draft that waits', () => {
  test('is told at the next opening, until the file holds it', async () => {
    const plan = await opened(file, computer);
    await draft('Entwurf', plan);
    const later = computer.restarted();
    const again = await opened(file, later);
    expect(again.draft).toMatchObject({ baseSha: again.file.base, path: file });
    expect(again.draft?.project.project.title).toBe('Entwurf');
    await saveAs('Entwurf', again, later);
    expect((await opened(file, computer.restarted())).draft?.project.project.title ?? null).toBeNull();
  });

  test('equal to the file, as a crash right after the save leaves it, is no question', async () => {
    const plan = await opened(file, computer);
    await draft('Zweite', plan);
    const meta = path.join(computer.data, 'store', id, 'meta.json');
    const before = await readFile(meta);
    await saveAs('Zweite', plan, computer);
    await writeFile(meta, before);
    expect((await opened(file, computer.restarted())).draft).toBeNull();
  });

  test('a save settles the drafts up to what it holds, not the later ones', async () => {
    const plan = await opened(file, computer);
    const first = await draft('Zweite', plan);
    await draft('Dritte', plan);
    const { envelope } = plan.db.data;
    const store = computer.stores.of(id);
    if (plan.file.base === null) expect.fail('no base');
    await store.noteSaved(file, plan.file.base, { envelope, project: first });
    expect((await store.pendingDraft())?.project.project.title).toBe('Dritte');
  });

  test('without the notes nothing is lost: the draft is asked about, unless the file holds the same', async () => {
    const plan = await opened(file, computer);
    await draft('Entwurf', plan);
    await rm(path.join(computer.data, 'store', id, 'meta.json'));
    expect((await opened(file, computer.restarted())).draft?.project.project.title).toBe('Entwurf');
  });
});

test('looking at a project makes no folder', async () => {
  const store = computer.stores.of(id);
  expect([await store.pendingDraft(), await store.versions(), await store.newestGood()]).toEqual([null, [], null]);
  await expect(stat(path.join(computer.data, 'store'))).rejects.toThrow('ENOENT');
});
