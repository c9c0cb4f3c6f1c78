import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { runCli } from '../../../../main/cli/run-cli';
import { addRecord, setOpen } from '../../../../shared/project/edits';
import { newProject } from '../../../../shared/project/new-project';
import { newFile } from '../storage/support/surroundings';
import { tempFolder } from '../storage/support/temp-folder';
import { TestClock } from '../storage/support/test-clock';

const context = { now: '2026-03-01T09:00:00.000Z', newId: randomUUID, author: null };
let folder: string;
const inFolder = (name: string) => path.join(folder, name);

beforeEach(async () => {
  folder = await tempFolder();
});

async function run(...args: readonly string[]) {
  const heard = { out: '', error: '' };
  const io = {
    out: (text: string) => {
      heard.out += text;
    },
    error: (text: string) => {
      heard.error += text;
    },
    env: { LANG: 'de_DE.UTF-8' },
    folder,
  };
  return { code: await runCli(args, io, { version: '1.2.3', clock: new TestClock() }), ...heard };
}

const strategy = (from: string, to: string) =>
  run('export', from, '--as', 'strategy', '--format', 'md', '--out', to, '--force');

/** A file without checksum, with other data. */
const put = (name: string, data: object) =>
  writeFile(inFolder(name), JSON.stringify({ format: 'leitfaden', schema: 1, id: randomUUID(), data }));

describe('the project is never replaced by its own document', () => {
  test.each([
    ['its own name', async () => undefined],
    ['a link to it', () => symlink('plan.md', inFolder('out.md'))],
    ['a hard link to it', () => link(inFolder('plan.md'), inFolder('out.md'))],
    [
      'a way over a linked folder',
      async () => {
        await mkdir(inFolder('sub'));
        await symlink(folder, inFolder('sub/out'));
      },
    ],
  ])('%s', async (name, prepare) => {
    await newFile(inFolder('plan.md'));
    await prepare();
    const before = await readFile(inFolder('plan.md'));
    const out = { 'its own name': 'plan.md', 'a way over a linked folder': 'sub/out/plan.md' }[name] ?? 'out.md';
    const { code, error } = await strategy('plan.md', out);
    expect(code).toBe(2);
    expect(error).toContain('das Projekt selbst');
    expect(await readFile(inFolder('plan.md'))).toEqual(before);
  });

  test('a link to another file is refused too, and stays', async () => {
    await newFile(inFolder('plan.leitfaden'));
    await writeFile(inFolder('meins.txt'), 'meins');
    await symlink('meins.txt', inFolder('out.md'));
    expect((await strategy('plan.leitfaden', 'out.md')).code).toBe(1);
    expect(await readFile(inFolder('out.md'), 'utf8')).toBe('meins');
  });
});

describe('an export says what was not quite right with the file', () => {
  test('edited outside', async () => {
    await put('hand.leitfaden', newProject('Plan'));
    const { code, error } = await strategy('hand.leitfaden', 'a.md');
    expect(code).toBe(0);
    expect(error).toMatch(/^Hinweis: .*außerhalb.*\.\n$/);
  });

  test('references that lead nowhere', async () => {
    const { project } = addRecord(newProject('Plan'), 'goal', { groups: [randomUUID()] }, context);
    await newFile(inFolder('a.leitfaden'), project);
    const { code, error } = await strategy('a.leitfaden', 'a.md');
    expect(code).toBe(0);
    expect(error).toMatch(/^Hinweis: .*ins Leere.*\.\n$/);
  });
});

describe('what a file says cannot command a terminal', () => {
  const nasty = 'rot\u001b[31m\u001b]0;Titel\u0007\u009b1m\u0000\u0008\r\nzweite\u007f Zeile';

  test('in words: no control character, and no line that we did not write', async () => {
    const { project, id } = addRecord(newProject('Plan'), 'goal', {}, context);
    await newFile(inFolder('a.leitfaden'), setOpen(project, { type: 'goal', id }, 'level', { reason: nasty }, context));
    const { out } = await run('check', 'a.leitfaden');
    expect(out).toContain('  /data/records/goal/0/level: rot zweite Zeile\n');
    expect(out).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  test('in JSON: every control character stands escaped, none is lost', async () => {
    const { project, id } = addRecord(newProject('Plan'), 'goal', {}, context);
    await newFile(inFolder('a.leitfaden'), setOpen(project, { type: 'goal', id }, 'level', { reason: nasty }, context));
    const { out } = await run('check', 'a.leitfaden', '--json');
    expect(out).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(JSON.parse(out).open[0].reason).toBe(nasty);
  });

  test('in errors, file names and options', async () => {
    const project = newProject('Plan');
    const wrong = addRecord(project, 'goal', {}, context).project.records.goal.map((goal) => ({
      ...goal,
      [nasty]: 1,
      level: nasty,
    }));
    await put('a.leitfaden', { ...project, records: { ...project.records, goal: wrong } });
    for (const args of [
      ['check', 'a.leitfaden'],
      ['check', nasty.replace('\u0000', '')],
      [nasty],
      ['check', 'a', `--${nasty}`],
    ]) {
      const { code, out, error } = await run(...args);
      expect(code).not.toBe(0);
      expect(out + error).not.toMatch(/(?!\n)\p{Cc}/u);
      expect(error.trim().split('\n')).toHaveLength(1);
    }
  });
});

test('a title is one line, whatever is given', async () => {
  await run('new', 'a.leitfaden', '--title', 'A\u0001B\nC');
  expect(JSON.parse(await readFile(inFolder('a.leitfaden'), 'utf8')).data.project.title).toBe('AB C');
});

test.each([[['check', '']], [['check', ' ']], [['new', '', '--title', 'x']]])('%j names no file', async (args) => {
  const { code, error } = await run(...args);
  expect([code, error]).toEqual([2, expect.stringContaining('genau eine Datei')]);
});
