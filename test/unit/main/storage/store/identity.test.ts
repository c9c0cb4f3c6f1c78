import { copyFile, link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { newProject } from '../../../../../shared/project/new-project';
import { aComputer, type Computer, opened, saveAs, titleOf } from '../support/a-store';
import { diskWith, systemError } from '../support/disks';
import { newFile, withTitle } from '../support/surroundings';

let computer: Computer;
let file: string;
let id: string;

beforeEach(async () => {
  computer = await aComputer();
  file = path.join(computer.shelf, 'Plan.leitfaden');
  id = (await newFile(file, newProject('Erste'))).db.data.envelope.id;
  await saveAs('Zweite', await opened(file, computer), computer);
});

const at = (name: string) => path.join(computer.shelf, name);
const idOf = async (name: string) => (await opened(at(name), computer.restarted())).db.data.envelope.id;
const revisions = async (of: string) => (await computer.stores.of(of).versions()).map(({ rev }) => rev);

describe('a project keeps its identity and its history', () => {
  test('renamed', async () => {
    await rename(file, at('Neuer Name.leitfaden'));
    expect(await idOf('Neuer Name.leitfaden')).toBe(id);
    expect((await computer.restarted().stores.findByPath(at('Neuer Name.leitfaden')))?.id).toBe(id);
  });

  test('moved to another folder', async () => {
    await mkdir(at('Kunden'));
    await rename(file, at('Kunden/Plan.leitfaden'));
    const moved = await opened(at('Kunden/Plan.leitfaden'), computer);
    await saveAs('Dritte', moved, computer);
    expect(moved.db.data.envelope.id).toBe(id);
    expect(await revisions(id)).toEqual([2, 1]);
  });

  test('under a second name of the same file', async () => {
    await link(file, at('Zweiter Name.leitfaden'));
    expect(await idOf('Zweiter Name.leitfaden')).toBe(id);
  });

  test('replaced by a copy of itself, as a restore from elsewhere does', async () => {
    await copyFile(file, at('Sicherung.leitfaden'));
    await rm(file);
    await copyFile(at('Sicherung.leitfaden'), file);
    expect(await idOf('Plan.leitfaden')).toBe(id);
  });

  test('when another project lies at its old path', async () => {
    await rename(file, at('Woanders.leitfaden'));
    const other = (await newFile(file, newProject('Anderes'))).db.data.envelope.id;
    expect(await idOf('Plan.leitfaden')).toBe(other);
    expect(await idOf('Woanders.leitfaden')).toBe(id);
    expect((await computer.restarted().stores.findByPath(file))?.id).toBe(other);
  });
});

describe('a copy opened while the original is there', () => {
  const copy = 'Plan (Kopie).leitfaden';

  beforeEach(() => copyFile(file, at(copy)));

  test('gets an id and a history of its own', async () => {
    const plan = await opened(at(copy), computer);
    const own = plan.db.data.envelope.id;
    expect(own).not.toBe(id);
    await saveAs('In der Kopie', plan, computer);
    expect(await revisions(own)).toEqual([2]);
    expect(await revisions(id)).toEqual([1]);
    expect(await idOf(copy)).toBe(own);
    expect(titleOf(await opened(file, computer))).toBe('Zweite');
  });

  test('gets the same one at each opening, though the file is not changed by opening it', async () => {
    const own = await idOf(copy);
    expect(own).not.toBe(id);
    expect(await idOf(copy)).toBe(own);
  });

  test('has its own drafts, which come back with it', async () => {
    const plan = await opened(at(copy), computer);
    const { envelope, project } = plan.db.data;
    const drafted = { baseSha: plan.file.base, path: plan.path, envelope, project: withTitle(project, 'Entwurf') };
    await computer.stores.of(envelope.id).writeDraft(drafted);
    const later = computer.restarted();
    expect((await opened(file, later)).draft).toBeNull();
    expect((await opened(at(copy), later)).draft?.project.project.title).toBe('Entwurf');
  });

  test('also when the original cannot be read just now', async () => {
    await writeFile(file, 'kaputt');
    expect(await idOf(copy)).not.toBe(id);
  });

  test('takes the place of the original when that is gone', async () => {
    await rm(file);
    expect(await idOf(copy)).toBe(id);
  });

  test('a copy of another project at the path of an earlier copy is neither of them', async () => {
    const first = await idOf(copy);
    const other = (await newFile(at('Anderes.leitfaden'), newProject('Anderes'))).db.data.envelope.id;
    await opened(at('Anderes.leitfaden'), computer.restarted());
    await rm(at(copy));
    await copyFile(at('Anderes.leitfaden'), at(copy));
    expect([first, other, id]).not.toContain(await idOf(copy));
  });
});

describe('a private store that cannot be written', () => {
  /** The same computer, whose private folder has no room any more. */
  const full = () => {
    const isPrivate = (name: unknown) => String(name).startsWith(computer.data);
    const refused = async () => Promise.reject(systemError('ENOSPC'));
    return computer.restarted(
      diskWith({
        open: async (...args) => (isPrivate(args[0]) && args[1] !== 'r' ? refused() : diskWith({}).fs.open(...args)),
        link: async (from, to) => (isPrivate(to) ? refused() : diskWith({}).fs.link(from, to)),
      }),
    );
  };

  test('keeps no project from opening and saving, and is told', async () => {
    const later = full();
    await rename(file, at('Neu.leitfaden'));
    const plan = await opened(at('Neu.leitfaden'), later);
    await saveAs('Dritte', plan, later);
    expect(titleOf(await opened(at('Neu.leitfaden'), computer.restarted()))).toBe('Dritte');
    expect(later.told.map(({ code }) => code)).toContain('diskFull');
  });

  test('still gives the draft that waits, also of a moved project', async () => {
    const plan = await opened(file, computer);
    const { envelope, project } = plan.db.data;
    const drafted = { baseSha: plan.file.base, path: plan.path, envelope, project: withTitle(project, 'Entwurf') };
    await computer.stores.of(id).writeDraft(drafted);
    expect((await opened(file, full())).draft?.project.project.title).toBe('Entwurf');
    await rename(file, at('Neu.leitfaden'));
    expect((await opened(at('Neu.leitfaden'), full())).draft?.project.project.title).toBe('Entwurf');
  });

  test('does not make a copy share the identity of its original', async () => {
    await copyFile(file, at('Kopie.leitfaden'));
    expect((await opened(at('Kopie.leitfaden'), full())).db.data.envelope.id).not.toBe(id);
  });
});
