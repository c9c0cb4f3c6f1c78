import { readdir, readFile, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openExample } from '../../../../main/storage/example';
import { Library } from '../../../../main/storage/library/library';
import { newProject } from '../../../../shared/project/new-project';
import { aLibrary, createIn, entriesOf, namesIn, titledIn } from './support/a-library';
import { diskWith, systemError } from './support/disks';
import { failureIn, newFile, orFail, surroundings } from './support/surroundings';
import { tempFolder } from './support/temp-folder';

const here = aLibrary();
let library: Library;

beforeEach(async () => {
  library = await here.open();
});

const entries = () => entriesOf(library);
const titled = (title: string) => titledIn(library, title);
const create = (title: string) => createIn(library, title);
const onShelf = (...folders: string[]) => namesIn(here.shelf, ...folders);

describe('archive and trash', () => {
  test('into the archive and out of it', async () => {
    await create('Plan');
    orFail(await library.archive((await titled('Plan')).id, true));
    expect(await onShelf('Archiv')).toEqual(['Plan.leitfaden']);
    expect((await titled('Plan')).state).toBe('archived');
    orFail(await library.archive((await titled('Plan')).id, false));
    expect((await titled('Plan')).state).toBe('active');
  });

  test.each([false, true])('what goes to the trash comes back to where it was (archived: %s)', async (archived) => {
    await create('Plan');
    if (archived) orFail(await library.archive((await titled('Plan')).id, true));
    orFail(await library.trash((await titled('Plan')).id));
    expect(await onShelf('Papierkorb')).toEqual(['Plan.leitfaden']);
    library = await here.open();
    expect((await titled('Plan')).state).toBe('trash');
    orFail(await library.restore((await titled('Plan')).id));
    expect((await titled('Plan')).state).toBe(archived ? 'archived' : 'active');
  });

  test('two of one name live side by side in the trash, and neither replaces a new one when it comes back', async () => {
    for (const _ of ['erster', 'zweiter']) {
      await create('Plan');
      const active = (await entries()).find(({ state }) => state === 'active');
      orFail(await library.trash(active?.id ?? ''));
    }
    await create('Plan');
    expect(await onShelf('Papierkorb')).toEqual(['Plan 2.leitfaden', 'Plan.leitfaden']);
    for (const { id, state } of await entries()) if (state === 'trash') orFail(await library.restore(id));
    expect((await entries()).map(({ state }) => state)).toEqual(['active', 'active', 'active']);
  });

  test('without memory of its place it comes back to the shelf; only the trash is restored from', async () => {
    await create('Plan');
    expect(failureIn(await library.restore((await titled('Plan')).id)).code).toBe('invalidInput');
    orFail(await library.trash((await titled('Plan')).id));
    await rm(path.join(here.data, 'library.json'));
    library = await here.open();
    orFail(await library.restore((await titled('Plan')).id));
    expect((await titled('Plan')).state).toBe('active');
  });

  test('on another volume the file is copied first, and only then taken away', async () => {
    await create('Plan');
    const before = await readFile(path.join(here.shelf, 'Plan.leitfaden'));
    library = await here.open(diskWith({ link: async () => Promise.reject(systemError('EXDEV')) }));
    orFail(await library.trash((await titled('Plan')).id));
    expect(await readFile(path.join(here.shelf, 'Papierkorb', 'Plan.leitfaden'))).toEqual(before);
    expect(await onShelf()).toEqual(['Papierkorb']);
  });

  test('a disk that refuses leaves the file where it is', async () => {
    await create('Plan');
    library = await here.open(diskWith({ link: async () => Promise.reject(systemError('EACCES')) }));
    expect(failureIn(await library.trash((await titled('Plan')).id))).toMatchObject({
      code: 'denied',
      file: 'Plan.leitfaden',
    });
    expect((await titled('Plan')).state).toBe('active');
  });
});

describe('files from elsewhere, and going on', () => {
  test('are listed while they are known, and can be trashed and restored', async () => {
    const elsewhere = await tempFolder();
    const file = path.join(elsewhere, 'Fremd.leitfaden');
    await newFile(file, newProject('Fremd'));
    await library.noteOpened(file);
    library = await here.open();
    expect((await titled('Fremd')).state).toBe('elsewhere');
    orFail(await library.trash((await titled('Fremd')).id));
    expect(await readdir(elsewhere)).toEqual([]);
    orFail(await library.restore((await titled('Fremd')).id));
    expect(await readdir(elsewhere)).toEqual(['Fremd.leitfaden']);
    expect((await titled('Fremd')).state).toBe('elsewhere');
  });

  test('one that has vanished is listed as missing until it is taken off the shelf', async () => {
    const file = path.join(await tempFolder(), 'Fort.leitfaden');
    await newFile(file, newProject('Fort'));
    await library.noteOpened(file);
    await rm(file);
    expect((await titled('Fort')).problem).toBe('missing');
    orFail(await library.trash((await titled('Fort')).id));
    expect(await entries()).toEqual([]);
  });

  test('the last project and the place in it are remembered, also after a move', async () => {
    const { path: file } = await create('Plan');
    const { entry, route } = await library.noteOpened(file);
    expect(route).toBeNull();
    await library.noteLeft(file, '/people/group');
    library = await here.open();
    expect(orFail(await library.list()).last).toEqual({ entry, route: '/people/group' });
    expect(await library.noteOpened(file)).toEqual({ entry, route: '/people/group' });
    orFail(await library.rename(entry, 'Neuer Name'));
    const { id } = await titled('Neuer Name');
    expect(orFail(await library.list()).last).toEqual({ entry: id, route: '/people/group' });
    orFail(await library.trash(id));
    expect(orFail(await library.list()).last).toBeNull();
  });

  test('a library behind a link is the same library', async () => {
    const { path: file } = await create('Plan');
    const link = path.join(await tempFolder(), 'Link');
    await symlink(here.shelf, link);
    const linked = await Library.open({ dataFolder: here.data, libraryFolder: () => link, around: surroundings() });
    const { entry } = await linked.noteOpened(file);
    const { entries: found, last } = orFail(await linked.list());
    expect(found.map(({ id, state }) => [id, state])).toEqual([[entry, 'active']]);
    expect(last?.entry).toBe(entry);
    orFail(await linked.trash(entry));
    orFail(await linked.restore(orFail(await linked.list()).entries[0]?.id ?? ''));
    expect(orFail(await linked.list()).entries[0]?.state).toBe('active');
  });
});

describe('the example', () => {
  const file = path.resolve(__dirname, '../../../fixtures/cases/1-kornblum.leitfaden');

  test('is made once; what was changed in it stays', async () => {
    const text = await readFile(file, 'utf8');
    const first = orFail(await openExample(text, library, surroundings()));
    expect(first.notices).toEqual(['example']);
    orFail(await library.rename((await entries())[0]?.id ?? '', 'Meine Bäckerei'));
    const second = orFail(await openExample(text, library, surroundings()));
    expect(second.db.data.project.project.title).toBe('Meine Bäckerei');
    expect(await entries()).toHaveLength(1);
  });

  test('is made anew when it lies in the trash', async () => {
    const text = await readFile(file, 'utf8');
    orFail(await openExample(text, library, surroundings()));
    orFail(await library.trash((await entries())[0]?.id ?? ''));
    orFail(await openExample(text, library, surroundings()));
    expect((await entries()).map(({ state }) => state).sort()).toEqual(['active', 'trash']);
  });
});
