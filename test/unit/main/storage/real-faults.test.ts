import { execFileSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openProjectFile } from '../../../../main/storage/open-project';
import { ProjectSession } from '../../../../main/storage/project-session';
import { newProject } from '../../../../shared/project/new-project';
import { smallDisks } from './support/small-disk';
import { newFile, orFail, surroundings } from './support/surroundings';
import { TestClock } from './support/test-clock';

const smallDisk = smallDisks();

/** Time stands still, so that nothing is tried again but what the test asks for. */
async function openSession(file: string): Promise<ProjectSession> {
  const around = surroundings({ clock: new TestClock() });
  return new ProjectSession(orFail(await openProjectFile(file, around)), around, () => undefined);
}

const noted = (text: string) => ({ frame: { ...newProject('Plan').project, note: text } });

describe('on a real file system', () => {
  test('a full disk: the last saved state stays, and is followed by the newest when there is room', async (context) => {
    const folder = await smallDisk(context);
    const file = path.join(folder, 'Plan.leitfaden');
    await newFile(file);
    const session = await openSession(file);
    let saved = '';
    let size = 1_000;
    for (; size < 90_000; size += 3_000) {
      session.apply(noted('x'.repeat(size)), size);
      if ((await session.flush()).kind === 'notSaved') break;
      saved = await readFile(file, 'utf8');
    }
    expect(session.state).toMatchObject({ kind: 'notSaved', error: { code: 'diskFull' } });
    expect(await readFile(file, 'utf8')).toBe(saved);
    expect(await readdir(folder)).toEqual(['Plan.leitfaden']);
    session.apply(noted('gekürzt'), size + 1);
    expect((await session.close()).kind).toBe('saved');
    expect(await readFile(file, 'utf8')).toContain('gekürzt');
  });

  test('a disk that turns read-only: opened to read, nothing is written', async (context) => {
    const folder = await smallDisk(context);
    const file = path.join(folder, 'Plan.leitfaden');
    await newFile(file);
    const session = await openSession(file);
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    session.apply(noted('neu'), 1);
    expect(await session.close()).toMatchObject({ kind: 'notSaved', error: { code: 'readOnly' } });
    expect(orFail(await openProjectFile(file, surroundings())).readOnly).toEqual({ kind: 'file' });
    session.rest();
    execFileSync('mount', ['-o', 'remount,rw', folder]);
    await writeFile(path.join(folder, 'x'), '');
  });
});
