import { copyFile, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openProjectFile } from '../../../../../main/storage/open-project';
import { sha256 } from '../../../../../main/storage/read-bytes';
import { currentSchema, type Migration, migrate } from '../../../../../shared/project/migrations';
import { aComputer, type Computer, opened, saveAs, titleOf } from '../support/a-store';
import { diskWith, systemError } from '../support/disks';
import { failureIn } from '../support/surroundings';

/** A schema 2 that exists in this test only: it moves the title of a project into a sentence. */
vi.mock('../../../../../shared/project/migrations', async (original) => {
  const real = await original<typeof import('../../../../../shared/project/migrations')>();
  const oneToTwo: Migration = (data) => {
    const frame = data.project as { readonly title: string };
    return { ...data, project: { ...frame, title: `${frame.title} (umgezogen)` } };
  };
  const steps = [oneToTwo];
  return {
    ...real,
    migrations: steps,
    currentSchema: steps.length + 1,
    migrate: (data: unknown, from: number, given = steps) => real.migrate(data, from, given),
  };
});

const frozen = path.resolve(__dirname, '../../../../fixtures/versions/1.leitfaden');
const id = '11111111-1111-4111-8111-111111111111';
let computer: Computer;
let file: string;
let before: Buffer;

beforeEach(async () => {
  computer = await aComputer();
  file = path.join(computer.shelf, 'Alt.leitfaden');
  await copyFile(frozen, file);
  before = await readFile(file);
});

const inFile = async () => JSON.parse(await readFile(file, 'utf8'));
const kinds = async () => (await computer.stores.of(id).versions()).map(({ rev, kind }) => `${rev} ${kind}`);

test('the test has a schema of its own', () => {
  expect(currentSchema).toBe(2);
});

describe('a file of an older schema', () => {
  test('opens in the current one, and stays as it is until something is saved', async () => {
    const plan = await opened(file, computer);
    expect(titleOf(plan)).toBe('Qframetitleq (umgezogen)');
    expect(plan.db.data.envelope.schema).toBe(1);
    expect(await readFile(file)).toEqual(before);
  });

  test('is kept byte by byte when the first save replaces it, and only then', async () => {
    const plan = await opened(file, computer);
    await saveAs('Zweite', plan, computer);
    expect(await kinds()).toEqual(['7 before-migration']);
    const [copy] = await computer.stores.of(id).versions();
    expect(await computer.stores.of(id).bytesOf(copy?.id ?? '')).toEqual(before);
    expect(await inFile()).toMatchObject({ schema: 2, rev: 8, parent: sha256(before) });
    await saveAs('Dritte', plan, computer);
    expect(await kinds()).toEqual(['8 saved', '7 before-migration']);
  });

  test('is migrated once: what was saved opens as it was saved', async () => {
    const plan = await opened(file, computer);
    const { project } = plan.db.data;
    await saveAs(titleOf(plan), plan, computer);
    expect((await opened(file, computer.restarted())).db.data.project).toEqual(project);
    const data: unknown = JSON.parse(before.toString('utf8')).data;
    const once = migrate(data, 1);
    expect(migrate(once, currentSchema)).toEqual(once);
  });

  test('opens in the current schema from the history, too', async () => {
    await saveAs('Zweite', await opened(file, computer), computer);
    const store = computer.stores.of(id);
    const [copy] = await store.versions();
    expect((await store.read(copy?.id ?? '')).project.project.title).toBe('Qframetitleq (umgezogen)');
  });

  test('has drafts that are migrated when they are read, once', async () => {
    const plan = await opened(file, computer);
    const store = computer.stores.of(id);
    const { project, envelope } = plan.db.data;
    await store.writeDraft({ baseSha: plan.file.base, path: file, envelope, project });
    expect((await store.newestDraft())?.project).toEqual(project);
    const head = { seq: 9, baseSha: null, path: file, at: '2026-03-01T09:00:00.000Z' };
    const body = before.toString('utf8');
    const seal = sha256(`${JSON.stringify(Object.values(head))}\n${body}`);
    const slot = path.join(store.folder, 'draft-A.json');
    await writeFile(slot, `${JSON.stringify({ ...head, sha256: seal })}\n${body}`);
    const found = await computer.restarted().stores.of(id).newestDraft();
    expect(found).toMatchObject({ seq: 9, project });
  });

  test('is not replaced while its copy cannot be kept', async () => {
    const full = computer.restarted(
      diskWith({
        link: async (from, to) =>
          String(to).includes('history') ? Promise.reject(systemError('ENOSPC')) : diskWith({}).fs.link(from, to),
      }),
    );
    const plan = await opened(file, full);
    await expect(saveAs('Zweite', plan, full)).rejects.toMatchObject({ failure: { code: 'diskFull' } });
    expect(await readFile(file)).toEqual(before);
    const again = await opened(file, computer);
    await saveAs('Zweite', again, computer);
    expect(await kinds()).toEqual(['7 before-migration']);
  });

  test('survives a crash right before the rename: it is migrated anew', async () => {
    await opened(file, computer);
    await computer.stores.of(id).keep(file, { rev: 7, saved: null }, 'before-migration');
    const again = await opened(file, computer.restarted());
    expect(titleOf(again)).toBe('Qframetitleq (umgezogen)');
    expect((await stat(file)).nlink).toBe(1);
    expect(await readFile(file)).toEqual(before);
  });
});

test.each([3, 9999])('schema %i is refused and left alone, also by the private store', async (schema) => {
  const text = before.toString('utf8').replace('"schema":1', `"schema":${schema}`);
  await writeFile(file, text);
  expect(failureIn(await openProjectFile(file, computer.around)).code).toBe('tooNew');
  expect(await readFile(file, 'utf8')).toBe(text);
  await expect(stat(computer.stores.root)).rejects.toThrow('ENOENT');
});

test('what a later app of the same schema has added stays through opening and saving', async () => {
  const parsed = JSON.parse(before.toString('utf8'));
  const { sha256: _, data, ...head } = parsed;
  const goal = { ...data.records.goal[0], weather: { sun: true } };
  const records = { ...data.records, goal: [goal], ritual: [{ id: 'x', text: 'neu' }] };
  await writeFile(
    file,
    JSON.stringify({
      ...head,
      schema: 2,
      maker: 'x',
      data: { ...data, mood: [1], records, project: { ...data.project, tone: 'warm' } },
    }),
  );
  const plan = await opened(file, computer);
  await saveAs('Zweite', plan, computer);
  const saved = await inFile();
  expect(saved.maker).toBe('x');
  expect(saved.data.mood).toEqual([1]);
  expect(saved.data.project.tone).toBe('warm');
  expect(saved.data.records.goal[0].weather).toEqual({ sun: true });
  expect(saved.data.records.ritual).toEqual([{ id: 'x', text: 'neu' }]);
});
