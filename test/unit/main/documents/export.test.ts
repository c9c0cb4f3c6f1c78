import { promises } from 'node:fs';
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportDocument } from '../../../../main/documents/export';
import type { Clock } from '../../../../main/storage/clock';
import type { Disk, FileSystem } from '../../../../main/storage/file-system';
import { newProject } from '../../../../shared/project/new-project';
import { lintDocx } from '../../../support/docx-lint';

const what = {
  name: 'strategy',
  project: newProject('Kornblum'),
  options: { language: 'de', locale: 'de-DE', edition: 'client', at: '2026-09-15T08:00:00.000Z' },
} as const;

function disk(fault: Partial<FileSystem>, platform: NodeJS.Platform = 'linux'): Disk {
  return { fs: { ...promises, ...fault }, platform };
}

function failing(code: string): () => Promise<never> {
  return () => Promise.reject(Object.assign(new Error(code), { code }));
}

/** A clock on which waiting takes no time. */
function impatient(): Clock {
  let now = 0;
  const after = (ms: number, task: () => void) => {
    now += ms;
    queueMicrotask(task);
    return () => undefined;
  };
  return { now: () => new Date(now), after };
}

describe('export of a document', () => {
  let folder = '';
  let target = '';
  const leftOver = async () => (await readdir(folder)).sort();

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'export-'));
    target = path.join(folder, 'Kornblum.docx');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('writes each format whole and leaves nothing else', async () => {
    for (const format of ['docx', 'md', 'html'] as const) {
      const file = path.join(folder, `Kornblum.${format}`);
      const exported = await exportDocument({ ...what, format, target: file, overwrite: false });
      const bytes = await readFile(file);
      expect(exported).toEqual({ ok: true, value: { path: file, size: bytes.length, numbersLeftToWord: false } });
    }
    expect(await leftOver()).toEqual(['Kornblum.docx', 'Kornblum.html', 'Kornblum.md']);
    expect(lintDocx(await readFile(target)).errors).toEqual([]);
    expect(await readFile(path.join(folder, 'Kornblum.md'), 'utf8')).toMatch(/^# Kornblum\n/);
  });

  it('makes no PDF where nothing prints, and leaves nothing', async () => {
    const refused = await exportDocument({ ...what, format: 'pdf', target, overwrite: false });
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalidInput' } });
    expect(await leftOver()).toEqual([]);
  });

  it('keeps a file of that name, unless it may be replaced', async () => {
    await writeFile(target, 'mine');
    const refused = await exportDocument({ ...what, format: 'md', target, overwrite: false });
    expect(refused).toEqual({ ok: false, error: { code: 'exists', file: 'Kornblum.docx' } });
    expect(await readFile(target, 'utf8')).toBe('mine');
    const replaced = await exportDocument({ ...what, format: 'md', target, overwrite: true });
    expect(replaced.ok).toBe(true);
    expect(await readFile(target, 'utf8')).not.toBe('mine');
    expect(await leftOver()).toEqual(['Kornblum.docx']);
  });

  it('never writes through a link that somebody put there', async () => {
    const other = path.join(folder, 'other.txt');
    await writeFile(other, 'mine');
    await symlink(other, target);
    expect(await exportDocument({ ...what, format: 'md', target, overwrite: false })).toMatchObject({
      ok: false,
      error: { code: 'exists' },
    });
    expect(await exportDocument({ ...what, format: 'md', target, overwrite: true })).toMatchObject({
      ok: false,
      error: { code: 'invalidInput', file: 'Kornblum.docx' },
    });
    expect((await lstat(target)).isSymbolicLink()).toBe(true);
    expect(await readFile(other, 'utf8')).toBe('mine');
  });

  it('tells a missing folder and a folder in the way', async () => {
    const lost = await exportDocument({
      ...what,
      format: 'md',
      target: path.join(folder, 'gone', 'a.md'),
      overwrite: true,
    });
    expect(lost).toMatchObject({ ok: false, error: { code: 'missing', file: 'a.md' } });
    await mkdir(target);
    const taken = await exportDocument({ ...what, format: 'md', target, overwrite: true });
    expect(taken).toMatchObject({ ok: false, error: { code: 'invalidInput', file: 'Kornblum.docx' } });
    expect(await leftOver()).toEqual(['Kornblum.docx']);
  });

  it.each([
    ['EACCES', 'denied'],
    ['EROFS', 'readOnly'],
    ['ENOSPC', 'diskFull'],
    ['EDQUOT', 'diskFull'],
  ])('%s while the file is made ends in "%s"', async (errno, code) => {
    const exported = await exportDocument({
      ...what,
      format: 'md',
      target,
      overwrite: true,
      disk: disk({ open: failing(errno) }),
    });
    expect(exported).toMatchObject({ ok: false, error: { code, file: 'Kornblum.docx' } });
    expect(await leftOver()).toEqual([]);
  });

  it('keeps the old file when the new one cannot take its name', async () => {
    await writeFile(target, 'mine');
    const exported = await exportDocument({
      ...what,
      format: 'md',
      target,
      overwrite: true,
      disk: disk({ rename: failing('ENOSPC') }),
    });
    expect(exported).toMatchObject({ ok: false, error: { code: 'diskFull' } });
    expect(await readFile(target, 'utf8')).toBe('mine');
    expect(await leftOver()).toEqual(['Kornblum.docx']);
  });

  it('is patient with a file that Word holds, then says so', async () => {
    await writeFile(target, 'mine');
    const held = disk({ rename: failing('EBUSY') }, 'win32');
    const exported = await exportDocument({
      ...what,
      format: 'md',
      target,
      overwrite: true,
      disk: held,
      clock: impatient(),
    });
    expect(exported).toMatchObject({ ok: false, error: { code: 'locked', file: 'Kornblum.docx' } });
    expect(await leftOver()).toEqual(['Kornblum.docx']);
  });

  it('stops between the steps when cancelled', async () => {
    const controller = new AbortController();
    const progress = (done: number) => done > 0.9 && controller.abort();
    const exported = await exportDocument({
      ...what,
      format: 'docx',
      target,
      overwrite: true,
      progress,
      signal: controller.signal,
    });
    expect(exported).toEqual({ ok: false, error: { code: 'cancelled', file: 'Kornblum.docx' } });
    expect(await leftOver()).toEqual([]);
  });
});
