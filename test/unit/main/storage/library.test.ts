import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Library } from '../../../../main/storage/library/library';
import { openProjectFile } from '../../../../main/storage/open-project';
import { newProject } from '../../../../shared/project/new-project';
import { aLibrary, createIn, entriesOf, namesIn, titledIn } from './support/a-library';
import { diskWith, systemError } from './support/disks';
import { failureIn, orFail, surroundings, withTitle } from './support/surroundings';

const here = aLibrary();
let library: Library;

beforeEach(async () => {
  library = await here.open();
});

const entries = () => entriesOf(library);
const titled = (title: string) => titledIn(library, title);
const create = (title: string) => createIn(library, title);
const onShelf = (...folders: string[]) => namesIn(here.shelf, ...folders);
const copyOf = (title: string) => `${title} (Kopie)`;

describe('listing', () => {
  test('an empty shelf, also when its folder is not there yet', async () => {
    expect(orFail(await library.list())).toEqual({ entries: [], last: null });
  });

  test('shows what is in each file without opening it', async () => {
    const project = newProject('Aufgestanden');
    await library.create({
      ...project,
      project: {
        ...project.project,
        status: 'living',
        client: { ...project.project.client, name: 'Kornblum' },
        open: { task: { reason: 'kommt noch' } },
      },
    });
    expect(await titled('Aufgestanden')).toMatchObject({
      state: 'active',
      fileName: 'Aufgestanden.leitfaden',
      client: 'Kornblum',
      status: 'living',
      openEnds: 1,
      problem: null,
      steps: { people: { done: 0, needed: 4 } },
    });
  });

  test('a file that cannot be read is listed with the reason', async () => {
    await mkdir(here.shelf);
    await writeFile(path.join(here.shelf, 'Kaputt.leitfaden'), '{');
    await writeFile(path.join(here.shelf, 'Morgen.leitfaden'), '{"format":"leitfaden","schema":99}');
    expect((await entries()).map(({ title, problem }) => [title, problem]).sort()).toEqual([
      ['Kaputt', 'damaged'],
      ['Morgen', 'tooNew'],
    ]);
  });

  test('leaves out what is no project', async () => {
    await create('Plan');
    await writeFile(path.join(here.shelf, 'Notiz.txt'), 'x');
    await writeFile(path.join(here.shelf, '.versteckt.leitfaden'), 'x');
    await mkdir(path.join(here.shelf, 'Ordner.leitfaden'));
    expect(await entries()).toHaveLength(1);
  });

  test('ids say nothing of the path and stay the same', async () => {
    await create('Plan');
    const [first] = await entries();
    expect(first?.id).toMatch(/^[0-9a-f]{32}$/);
    library = await here.open();
    expect((await entries())[0]?.id).toBe(first?.id);
    expect(orFail(await library.pathOf(first?.id ?? ''))).toBe(path.join(here.shelf, 'Plan.leitfaden'));
    expect(failureIn(await library.pathOf('0'.repeat(32))).code).toBe('missing');
  });

  test('a file is read once, and again only when it has changed', async () => {
    await Promise.all(['A', 'B', 'C'].map(create));
    let reads = 0;
    const counting = diskWith({
      open: async (...args) => {
        if (String(args[0]).endsWith('.leitfaden')) reads += 1;
        return diskWith({}).fs.open(...args);
      },
    });
    library = await here.open(counting);
    await library.list();
    expect(reads).toBe(3);
    await library.list();
    library = await here.open(counting);
    expect((await entries()).map(({ title }) => title).sort()).toEqual(['A', 'B', 'C']);
    expect(reads).toBe(3);
    await utimes(path.join(here.shelf, 'B.leitfaden'), new Date(), new Date(Date.now() + 5_000));
    await library.list();
    expect(reads).toBe(4);
  });

  test('a damaged cache is built anew, and an unwritable one does no harm', async () => {
    await create('Plan');
    await library.list();
    await writeFile(path.join(here.data, 'library-cache.json'), 'kaputt');
    library = await here.open();
    expect(await entries()).toHaveLength(1);
    library = await here.open(
      diskWith({
        open: async (...args) =>
          args[1] === 'wx' ? Promise.reject(systemError('ENOSPC')) : diskWith({}).fs.open(...args),
      }),
    );
    await writeFile(path.join(here.shelf, 'Kaputt.leitfaden'), '{');
    expect(await entries()).toHaveLength(2);
  });

  test('a folder that must not be read is told', async () => {
    library = await here.open(diskWith({ readdir: async () => Promise.reject(systemError('EACCES')) }));
    expect(failureIn(await library.list()).code).toBe('denied');
  });
});

describe('creating', () => {
  test('names the file by the title and never takes the place of another', async () => {
    await create('Plan: A/B?');
    await create('Plan: A/B?');
    await create('Plan: A/B?');
    expect(await onShelf()).toEqual(['Plan A B 2.leitfaden', 'Plan A B 3.leitfaden', 'Plan A B.leitfaden']);
  });

  test('at the same time for the same title: every project gets its own file', async () => {
    await Promise.all(Array.from({ length: 8 }, () => create('Gleich')));
    expect(await onShelf()).toHaveLength(8);
    expect(new Set((await entries()).map(({ title }) => title))).toEqual(new Set(['Gleich']));
  });
});

describe('renaming', () => {
  test('changes title and file, and keeps the identity of the project', async () => {
    const { id } = (await create('Alt')).db.data.envelope;
    orFail(await library.rename((await titled('Alt')).id, 'Neu'));
    expect(await onShelf()).toEqual(['Neu.leitfaden']);
    const { db } = orFail(await openProjectFile(path.join(here.shelf, 'Neu.leitfaden'), surroundings()));
    expect(db.data.project.project.title).toBe('Neu');
    expect(db.data.envelope).toMatchObject({ id, rev: 2 });
  });

  test('to a title whose file name is taken', async () => {
    await create('A');
    await create('B');
    orFail(await library.rename((await titled('B')).id, 'A'));
    expect(await onShelf()).toEqual(['A 2.leitfaden', 'A.leitfaden']);
    orFail(await library.rename((await entries()).find((e) => e.fileName === 'A 2.leitfaden')?.id ?? '', 'A'));
    expect(await onShelf()).toEqual(['A 2.leitfaden', 'A.leitfaden']);
  });

  test('to the same name in other letters', async () => {
    await create('plan');
    await writeFile(path.join(here.shelf, 'PLAN.leitfaden'), 'eine fremde Datei');
    orFail(await library.rename((await titled('plan')).id, 'Plan'));
    orFail(await library.rename((await titled('Plan')).id, 'PLAN'));
    expect(await readFile(path.join(here.shelf, 'PLAN.leitfaden'), 'utf8')).toBe('eine fremde Datei');
    expect(await onShelf()).toEqual(['PLAN 2.leitfaden', 'PLAN.leitfaden']);
  });

  test('a damaged file is not touched', async () => {
    await mkdir(here.shelf);
    await writeFile(path.join(here.shelf, 'Kaputt.leitfaden'), '{');
    expect(failureIn(await library.rename((await titled('Kaputt')).id, 'Neu')).code).toBe('damaged');
    expect(await readFile(path.join(here.shelf, 'Kaputt.leitfaden'), 'utf8')).toBe('{');
  });
});

test('duplicating makes a project of its own', async () => {
  const original = (await create('Plan')).db.data;
  orFail(await library.duplicate((await titled('Plan')).id, copyOf));
  const { db } = orFail(await openProjectFile(path.join(here.shelf, 'Plan (Kopie).leitfaden'), surroundings()));
  expect(db.data.envelope.id).not.toBe(original.envelope.id);
  expect(db.data.project).toEqual(withTitle(original.project, 'Plan (Kopie)'));
});
