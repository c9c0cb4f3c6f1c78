import { chmod, mkdir, readdir, readFile, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createProjectFile, openProjectFile, saveDocument } from '../../../../main/storage/open-project';
import { sha256 } from '../../../../main/storage/read-bytes';
import { newProject } from '../../../../shared/project/new-project';
import { diskWith, systemError } from './support/disks';
import { device, failureIn, newFile, orFail, surroundings, withTitle } from './support/surroundings';
import { tempFolder } from './support/temp-folder';

const open = (file: string) => openProjectFile(file, surroundings());

describe('opening', () => {
  test('gives the project as it was saved, and does not touch the file', async () => {
    const file = path.join(await tempFolder(), 'Plan.leitfaden');
    await newFile(file, newProject('Ein Plan'));
    const before = await stat(file, { bigint: true });
    const opened = orFail(await open(file));
    expect(opened.db.data.project).toEqual(newProject('Ein Plan'));
    expect(opened).toMatchObject({ path: file, readOnly: null, notices: [] });
    expect((await stat(file, { bigint: true })).mtimeNs).toBe(before.mtimeNs);
  });

  test.each([
    ['an empty file', Buffer.alloc(0), 'empty'],
    ['zero bytes', Buffer.alloc(2_000), 'notJson'],
    ['broken UTF-8', Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d]), 'notUtf8'],
    ['UTF-16 with mark', Buffer.from('\ufeff{"format":"leitfaden"}', 'utf16le'), 'utf16'],
    ['UTF-16 without mark', Buffer.from('{"format":"leitfaden"}', 'utf16le'), 'utf16'],
    ['UTF-16 the other way round', Buffer.from('\ufeff{"format":1}', 'utf16le').swap16(), 'utf16'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'notUtf8'],
    ['another JSON', Buffer.from('{"a":1}'), 'notAProject'],
  ])('%s is damaged, and stays as it is', async (_, bytes, detail) => {
    const file = path.join(await tempFolder(), 'Plan.leitfaden');
    await writeFile(file, bytes);
    expect(failureIn(await open(file))).toMatchObject({ code: 'damaged', file: 'Plan.leitfaden', detail });
    expect(await readFile(file)).toEqual(bytes);
  });

  test('a byte order mark does no harm', async () => {
    const file = path.join(await tempFolder(), 'Plan.leitfaden');
    await newFile(file);
    await writeFile(file, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), await readFile(file)]));
    expect(orFail(await open(file)).notices).toEqual([]);
  });

  test('what is no file: missing, a folder, a file too large to be read', async () => {
    const folder = await tempFolder();
    await mkdir(path.join(folder, 'Ordner.leitfaden'));
    await writeFile(path.join(folder, 'riesig.leitfaden'), '');
    await truncate(path.join(folder, 'riesig.leitfaden'), 64 * 1024 * 1024 + 1);
    const codes = ['nichts.leitfaden', 'Ordner.leitfaden', 'riesig.leitfaden'].map(async (name) =>
      failureIn(await open(path.join(folder, name))),
    );
    expect((await Promise.all(codes)).map(({ code }) => code)).toEqual(['missing', 'damaged', 'tooLarge']);
  });

  test('a newer schema is told and left alone', async () => {
    const file = path.join(await tempFolder(), 'Plan.leitfaden');
    const text = '{"format":"leitfaden","schema":2,"id":"x","data":{}}';
    await writeFile(file, text);
    expect(failureIn(await open(file)).code).toBe('tooNew');
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  test('a link is followed: the real path names the file', async () => {
    const folder = await tempFolder();
    await newFile(path.join(folder, 'Plan.leitfaden'));
    await symlink('Plan.leitfaden', path.join(folder, 'Link.leitfaden'));
    expect(orFail(await open(path.join(folder, 'Link.leitfaden'))).path).toBe(path.join(folder, 'Plan.leitfaden'));
  });

  test('denied by the system', async () => {
    const disk = diskWith({ open: async () => Promise.reject(systemError('EACCES')) });
    const file = path.join(await tempFolder(), 'Plan.leitfaden');
    await newFile(file);
    expect(failureIn(await openProjectFile(file, surroundings({ disk }))).code).toBe('denied');
  });

  test('a protected file or folder opens read-only', async () => {
    const folder = await tempFolder();
    const file = path.join(folder, 'Plan.leitfaden');
    await newFile(file);
    for (const guarded of [file, folder]) {
      const disk = diskWith({
        access: async (target) => (target === guarded ? Promise.reject(systemError('EROFS')) : undefined),
      });
      const opened = orFail(await openProjectFile(file, surroundings({ disk })));
      expect(opened.readOnly).toEqual({ kind: 'file' });
      expect(opened.notices).toEqual(['readOnly']);
    }
    await chmod(file, 0o644);
  });
});

describe('saving', () => {
  test('counts on, names the bytes before, the installation and the time', async () => {
    const file = path.join(await tempFolder(), 'Plan.leitfaden');
    const around = surroundings();
    await newFile(file);
    const before = await readFile(file);
    const { db, file: adapter } = orFail(await openProjectFile(file, around));
    const { envelope, project } = db.data;
    expect(envelope).toMatchObject({ rev: 1, parent: null, device });
    await saveDocument(db, adapter, { envelope, project: withTitle(project, 'Neu') }, around);
    const again = orFail(await open(file)).db.data;
    expect(again.envelope).toMatchObject({ id: envelope.id, rev: 2, parent: sha256(before), device });
    expect(again.envelope.saved).toBe(around.clock.now().toISOString());
    expect(again.project.project.title).toBe('Neu');
  });

  test('a new file never takes the place of another', async () => {
    const folder = await tempFolder();
    const file = path.join(folder, 'Plan.leitfaden');
    await newFile(file, newProject('Der erste'));
    const before = await readFile(file);
    const second = await createProjectFile(file, newProject('Der zweite'), surroundings());
    expect(failureIn(second)).toMatchObject({ code: 'exists', file: 'Plan.leitfaden' });
    expect(await readFile(file)).toEqual(before);
    expect(await readdir(folder)).toHaveLength(1);
  });

  test('into a folder that is not there', async () => {
    const file = path.join(await tempFolder(), 'fort', 'Plan.leitfaden');
    expect(failureIn(await createProjectFile(file, newProject('x'), surroundings())).code).toBe('missing');
  });
});
