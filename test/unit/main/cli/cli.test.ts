import { randomUUID } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import mammoth from 'mammoth';
import { beforeEach, describe, expect, test } from 'vitest';
import { runCli } from '../../../../main/cli/run-cli';
import { sha256 } from '../../../../main/storage/read-bytes';
import { addRecord, setOpen, updateFrame, updateRecord } from '../../../../shared/project/edits';
import { fileText, newEnvelope } from '../../../../shared/project/envelope';
import { projectFileJsonSchema } from '../../../../shared/project/json-schema';
import { newProject } from '../../../../shared/project/new-project';
import type { Project } from '../../../../shared/project/project';
import { tempFolder } from '../storage/support/temp-folder';
import { TestClock } from '../storage/support/test-clock';

const example = path.resolve(__dirname, '../../../fixtures/cases/1-kornblum.leitfaden');
const context = { now: '2026-03-01T09:00:00.000Z', newId: randomUUID, author: null };
let folder: string;

beforeEach(async () => {
  folder = await tempFolder();
});

async function run(args: readonly string[], env: { readonly [name: string]: string } = {}) {
  let out = '';
  let error = '';
  const io = {
    out: (text: string) => {
      out += text;
    },
    error: (text: string) => {
      error += text;
    },
    env,
    folder,
  };
  const code = await runCli(args, io, { version: '1.2.3', clock: new TestClock() });
  return { code, out, error };
}

async function put(name: string, project: Project, id = randomUUID()): Promise<void> {
  const envelope = newEnvelope({ id, app: '1.0.0', device: null });
  await writeFile(path.join(folder, name), fileText(envelope, project, sha256));
}

const checked = async (...args: string[]) => {
  const { code, out } = await run(['check', ...args, '--json']);
  return { code, report: JSON.parse(out) };
};

describe('check', () => {
  test('the example: valid, with completeness and what is open', async () => {
    const { code, report } = await checked(example);
    expect(code).toBe(0);
    expect(report).toMatchObject({
      valid: true,
      errors: [],
      warnings: [],
      findings: [],
      notices: [],
      completeness: { percent: 100 },
    });
    expect(Object.keys(report.completeness.steps)).toEqual([
      'frame',
      'people',
      'listening',
      'situation',
      'idea',
      'learning',
    ]);
  });

  test('open ends are due on their day', async () => {
    const { project, id } = addRecord(newProject('Plan'), 'goal', {}, context);
    const reason = { reason: 'Zahlen fehlen', revisit: '2026-05-01' };
    await put('a.leitfaden', setOpen(project, { type: 'goal', id }, 'level', reason, context));
    const open = async (day: string) => (await checked('a.leitfaden', '--on', day)).report.open;
    expect(await open('2026-04-30')).toEqual([
      { record: { type: 'goal', id }, field: 'level', ...reason, path: '/data/records/goal/0/level', due: false },
    ]);
    expect((await open('2026-05-01'))[0].due).toBe(true);
  });

  test('wrong types, limits and dangling references are errors, each with its path', async () => {
    const project = newProject('Plan');
    const wrong = { ...project, project: { ...project.project, title: 5, occasion: 'x'.repeat(100_001) } };
    await writeFile(
      path.join(folder, 'types.leitfaden'),
      JSON.stringify({ format: 'leitfaden', schema: 1, id: randomUUID(), data: wrong }),
    );
    const types = await checked('types.leitfaden');
    expect(types.code).toBe(1);
    expect(types.report).toMatchObject({ valid: false, completeness: null });
    expect(types.report.errors.map(({ path: at, code }: { path: string; code: string }) => [at, code])).toEqual([
      ['/data/project/title', 'wrongType'],
      ['/data/project/occasion', 'tooLong'],
    ]);
    await put('links.leitfaden', addRecord(project, 'goal', { groups: [randomUUID()] }, context).project);
    const links = await checked('links.leitfaden');
    expect(links.code).toBe(1);
    expect(links.report.notices).toEqual([]);
    expect(links.report.errors).toMatchObject([{ path: '/data/records/goal/0/groups/0', code: 'dangling' }]);
  });

  test('a circle and an end before its beginning are warnings: named with their place, and the file is valid', async () => {
    const { project, id } = addRecord(newProject('Plan'), 'group', { name: 'Stadt' }, context);
    const horizon = { start: '2026-06-01', end: '2026-03-01' };
    await put('a.leitfaden', updateFrame(updateRecord(project, 'group', id, { parent: id }, context), { horizon }));
    const { code, report } = await checked('a.leitfaden');
    expect([code, report.valid, report.errors]).toEqual([0, true, []]);
    expect(report.warnings).toMatchObject([
      { path: '/data/project/horizon', code: 'endBeforeStart' },
      { path: '/data/records/group/0/parent', code: 'circle' },
    ]);
    const { out } = await run(['check', 'a.leitfaden', '--lang', 'en']);
    expect(out).toContain('Warning: /data/records/group/0/parent: This goes round in a circle');
  });

  test('a file without checksum is valid, with a notice', async () => {
    const file = { format: 'leitfaden', schema: 1, id: randomUUID(), data: newProject('Plan') };
    await writeFile(path.join(folder, 'hand.leitfaden'), JSON.stringify(file));
    const { code, report } = await checked('hand.leitfaden');
    expect([code, report.valid, report.notices]).toEqual([0, true, ['editedOutside']]);
    expect((await run(['check', 'hand.leitfaden'])).out).toContain('außerhalb');
  });

  test.each([
    ['kaputt.leitfaden', '{', 'notJson'],
    ['neuer.leitfaden', '{"format":"leitfaden","schema":9}', 'tooNew'],
  ])('%s: an error, never a crash', async (name, text, code) => {
    await writeFile(path.join(folder, name), text);
    const { report, code: exit } = await checked(name);
    expect(exit).toBe(1);
    expect(report.errors).toMatchObject([{ code }]);
    expect(report.errors[0].message).not.toBe('');
  });

  test('a missing file, in words and as JSON', async () => {
    const { code, error } = await run(['check', 'fort.leitfaden']);
    expect(code).toBe(1);
    expect(error).toContain('„fort.leitfaden“');
    expect((await checked('fort.leitfaden')).report.errors).toMatchObject([{ path: '', code: 'missing' }]);
  });

  test('does not touch the file', async () => {
    await put('a.leitfaden', newProject('Plan'));
    const before = await stat(path.join(folder, 'a.leitfaden'), { bigint: true });
    await run(['check', 'a.leitfaden']);
    expect((await stat(path.join(folder, 'a.leitfaden'), { bigint: true })).mtimeNs).toBe(before.mtimeNs);
  });
});

describe('new', () => {
  test('makes an empty project that check finds valid', async () => {
    expect(await run(['new', 'a.leitfaden', '--title', 'Mein Plan'])).toMatchObject({ code: 0, error: '' });
    const { report } = await checked('a.leitfaden');
    expect(report).toMatchObject({ valid: true, notices: [] });
    expect(JSON.parse(await readFile(path.join(folder, 'a.leitfaden'), 'utf8')).data.project.title).toBe('Mein Plan');
  });

  test('never replaces a file', async () => {
    await writeFile(path.join(folder, 'a.leitfaden'), 'meins');
    const { code, error } = await run(['new', 'a.leitfaden', '--title', 'x']);
    expect(code).toBe(1);
    expect(error).toContain('gibt es hier schon');
    expect(await readFile(path.join(folder, 'a.leitfaden'), 'utf8')).toBe('meins');
  });
});

describe('export', { timeout: 60_000 }, () => {
  const exported = (...more: string[]) => run(['export', example, '--as', 'strategy', ...more]);

  test('a Word document in the language of the project', async () => {
    expect(await exported('--format', 'docx', '--out', 's.docx')).toMatchObject({ code: 0, error: '' });
    const { value } = await mammoth.extractRawText({ path: path.join(folder, 's.docx') });
    expect(value).toContain('Bäckerei Kornblum');
    expect(value).toContain('Maßnahmenplan');
  });

  test('Markdown in the language that is asked for', async () => {
    await exported('--format', 'md', '--lang', 'en', '--out', 's.md');
    expect(await readFile(path.join(folder, 's.md'), 'utf8')).toContain('Social media strategy');
  });

  test('the internal edition says more than that of the client', async () => {
    await exported('--format', 'md', '--out', 'client.md');
    await exported('--format', 'md', '--edition', 'internal', '--out', 'internal.md');
    const [client, internal] = await Promise.all(
      ['client.md', 'internal.md'].map((name) => readFile(path.join(folder, name), 'utf8')),
    );
    expect(internal?.length).toBeGreaterThan(client?.length ?? 0);
  });

  test('replaces a file only with --force', async () => {
    await writeFile(path.join(folder, 's.md'), 'meins');
    expect((await exported('--format', 'md', '--out', 's.md')).code).toBe(1);
    expect(await readFile(path.join(folder, 's.md'), 'utf8')).toBe('meins');
    expect((await exported('--format', 'md', '--out', 's.md', '--force')).code).toBe(0);
    expect(await readFile(path.join(folder, 's.md'), 'utf8')).not.toBe('meins');
  });

  test('a damaged project: one sentence, no document', async () => {
    await writeFile(path.join(folder, 'kaputt.leitfaden'), '{');
    const args = ['export', 'kaputt.leitfaden', '--as', 'strategy', '--format', 'md', '--out', 's.md'];
    const { code, error } = await run(args);
    expect(code).toBe(1);
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(await readdir(folder)).toEqual(['kaputt.leitfaden']);
  });
});

describe('the further documents', { timeout: 60_000 }, () => {
  test.each([
    ['summary', 'md', 'Strategie auf einer Seite'],
    ['measures', 'csv', 'Maßnahme'],
    ['measures', 'ics', 'BEGIN:VCALENDAR'],
    ['questionnaire', 'html', 'Team-Fragebogen'],
  ])('%s as %s', async (name, format, found) => {
    const out = `a.${format}`;
    const made = await run(['export', example, '--as', name, '--format', format, '--out', out]);
    expect(made).toMatchObject({ code: 0, error: '' });
    expect(await readFile(path.join(folder, out), 'utf8')).toContain(found);
  });

  test('a calendar knows what is left open in a renamed project again, also under another file name', async () => {
    const reason = { reason: 'Zusage fehlt', revisit: '2026-05-01' };
    const open = (title: string) => setOpen(newProject(title), 'frame', 'budgetFrame', reason, context);
    const id = randomUUID();
    await put('a.leitfaden', open('Plan'), id);
    await put('b.leitfaden', open('Strategie'), id);
    await put('c.leitfaden', open('Plan'));
    const namesIn = async (file: string) => {
      const args = ['export', file, '--as', 'measures', '--format', 'ics', '--out', `${file}.ics`];
      expect(await run(args)).toMatchObject({ code: 0, error: '' });
      const text = await readFile(path.join(folder, `${file}.ics`), 'utf8');
      return text.replaceAll('\r\n ', '').match(/^UID:.*$/gm);
    };
    const names = await namesIn('a.leitfaden');
    expect(names).toHaveLength(1);
    expect(await namesIn('b.leitfaden')).toEqual(names);
    expect(await namesIn('c.leitfaden')).not.toEqual(names);
  });

  test('a format the document does not have, and PDF: what there is instead, and 2', async () => {
    const asked = async (name: string, format: string) =>
      run(['export', example, '--as', name, '--format', format, '--out', `a.${format}`]);
    const sheet = await asked('swot', 'xlsx');
    expect([sheet.code, sheet.error]).toEqual([2, expect.stringContaining('nur als: docx, md, html')]);
    const pdf = await asked('strategy', 'pdf');
    expect([pdf.code, pdf.error]).toEqual([2, expect.stringContaining('PDF gibt es nur im Fenster')]);
  });

  test('--all: every document with content, what it has nothing for, and never over what is there', async () => {
    await put('leer.leitfaden', newProject('Leer'));
    const first = await run(['export', 'leer.leitfaden', '--all', 'alle', '--edition', 'internal']);
    expect(first).toMatchObject({ code: 0, error: '' });
    expect(first.out).toMatch(/Team-Fragebogen_\d{4}-\d\d-\d\d_de\.docx geschrieben/);
    expect(first.out).toContain('Noch nichts im Projekt für: Strategie auf einer Seite, Maßnahmenplan');
    expect(await readdir(path.join(folder, 'alle'))).toHaveLength(4);
    expect(await run(['export', 'leer.leitfaden', '--all', 'alle'])).toMatchObject({ code: 1, out: '' });
    expect((await run(['export', 'leer.leitfaden', '--all', 'alle', '--force'])).code).toBe(0);
    expect(await readdir(path.join(folder, 'alle'))).toHaveLength(4);
    expect((await run(['export', 'leer.leitfaden', '--all', 'alle', '--as', 'swot'])).code).toBe(2);
  });
});

test('schema prints the JSON Schema', async () => {
  const { code, out } = await run(['schema']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual(projectFileJsonSchema());
});

test('--version and --help, which says what findings are', async () => {
  expect(await run(['--version'])).toEqual({ code: 0, out: '1.2.3\n', error: '' });
  for (const args of [['--help'], ['check', '--help'], ['-h']]) {
    const { code, out } = await run(args);
    expect(code).toBe(0);
    for (const word of ['check', 'export', 'new', 'schema', 'findings']) expect(out).toContain(word);
  }
});

describe('wrong usage: one sentence and 2', () => {
  test.each([
    [[]],
    [['chek']],
    [['check']],
    [['check', 'a', 'b']],
    [['check', 'a', '--jsn']],
    [['check', 'a', '--json=yes']],
    [['check', 'a', '--on', '2026-02-30']],
    [['check', 'a', '--on']],
    [['check', 'a', '--lang', 'fr']],
    [['new', 'a.leitfaden']],
    [['new', 'a.leitfaden', '--title', ' ']],
    [['new', 'a.leitfaden', '--title', 'x'.repeat(121)]],
    [['new', 'a.txt', '--title', 'x']],
    [['export', 'a', '--format', 'docx', '--out', 'a.docx']],
    [['export', 'a', '--as', 'plan', '--format', 'docx', '--out', 'a.docx']],
    [['export', 'a', '--as', 'strategy', '--format', 'pdf', '--out', 'a.pdf']],
    [['export', 'a', '--as', 'strategy', '--format', 'docx']],
    [['export', 'a', '--as', 'strategy', '--format', 'docx', '--out', 'a.md']],
    [['export', 'a', '--as', 'strategy', '--format', 'docx', '--out', 'a.docx', '--edition', 'x']],
    [['schema', 'a']],
  ])('%j', async (args) => {
    const { code, out, error } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('the language of the messages', () => {
  test.each([
    [{}, 'Befehl'],
    [{ LANG: 'C' }, 'Befehl'],
    [{ LANG: 'de_DE.UTF-8' }, 'Befehl'],
    [{ LANG: 'en_GB.UTF-8' }, 'command'],
    [{ LANG: 'de_DE.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'command'],
  ])('%j', async (env, word) => {
    expect((await run(['chek'], env)).error).toContain(word);
  });

  test('--lang stands over the system, before or after the command', async () => {
    expect((await run(['--lang', 'en', 'check'], { LANG: 'de' })).error).toContain('exactly one file');
    expect((await run(['check', '--lang=en'], { LANG: 'de' })).error).toContain('exactly one file');
  });
});
