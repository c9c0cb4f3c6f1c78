import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { openProjectFile } from '../../../../main/storage/open-project';
import { ProjectSession } from '../../../../main/storage/project-session';
import { newProject } from '../../../../shared/project/new-project';
import { newFile, orFail, surroundings } from './support/surroundings';
import { tempFolder } from './support/temp-folder';
import { TestClock } from './support/test-clock';

/** Small and read-only file systems can only be made by root, and not in every container. */
function mount(folder: string, ...options: readonly string[]): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('mount', [...options, folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const mounted: string[] = [];
afterEach(() => {
  for (const folder of mounted.splice(0)) execFileSync('umount', [folder]);
});

async function smallDisk(context: { skip: (note: string) => never }): Promise<string> {
  const folder = path.join(await tempFolder(), 'disk');
  await mkdir(folder);
  if (!mount(folder, '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs')) context.skip('no file system can be mounted here');
  mounted.push(folder);
  return folder;
}

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
