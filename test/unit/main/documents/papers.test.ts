import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { layoutDocument } from 'docx/layout';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { buildDocument } from '../../../../main/documents/docx/document';
import { numbersWithoutPages } from '../../../../main/documents/docx/page-numbers';
import { exportAll } from '../../../../main/documents/export-all';
import { isDocument, isOpenable } from '../../../../main/documents/openable';
import { writeDocument } from '../../../../main/documents/write-document';
import { documentNames, documents } from '../../../../shared/project/documents';
import { newProject } from '../../../../shared/project/new-project';
import type { Project } from '../../../../shared/project/project';
import type { ReportOptions } from '../../../../shared/report/context';
import { documentReport } from '../../../../shared/report/document-report';
import { proposedFileName } from '../../../../shared/report/file-name';
import { manuscriptOf } from '../../../../shared/report/manuscript';
import { lintDocx } from '../../../support/docx-lint';
import { validateDocx } from '../../../support/validate-docx';
import { asProject, fullProject, idOf } from '../../shared/report/full-project';

const cases = path.resolve(__dirname, '../../../fixtures/cases');
const names = ['1-kornblum', '2-brandner', '3-vogtmann', '4-lindenau'] as const;
const papers = documentNames.filter((name) => name !== 'strategy');
const optionsFor = (language: 'de' | 'en', edition: ReportOptions['edition'] = 'client'): ReportOptions => ({
  language,
  locale: language === 'de' ? 'de-DE' : 'en-GB',
  edition,
  at: '2026-09-15T08:00:00.000Z',
});

let folder = '';
let projects: Project[] = [];
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'papers-'));
  const texts = await Promise.all(names.map((name) => readFile(path.join(cases, `${name}.leitfaden`), 'utf8')));
  projects = texts.map((text) => JSON.parse(text).data);
});
afterAll(() => rm(folder, { recursive: true }));

const pagesOf = (report: Parameters<typeof buildDocument>[0]): number =>
  layoutDocument(buildDocument(report, numbersWithoutPages(), { dirtyContents: false, chaptersFlow: false }), {
    guess: true,
  }).pages.length;

describe.each(papers)('%s', (name) => {
  it('has no fault the lint knows, in both languages and editions', async () => {
    const first = papers.indexOf(name) % 2;
    for (const [i, project] of projects.entries()) {
      if (i % 2 !== first) continue;
      const options = optionsFor(i < 2 ? 'de' : 'en', i < 2 ? 'client' : 'internal');
      const { bytes } = await writeDocument(manuscriptOf({ name, format: 'docx', project, options }));
      expect(lintDocx(bytes).errors).toEqual([]);
    }
  }, 60_000);

  it('has no fault for the SDK', async () => {
    // Each paper with another case, so that together they see them all.
    const at = papers.indexOf(name);
    const project = projects[at % projects.length] ?? newProject('');
    const options = optionsFor(at % 2 === 0 ? 'en' : 'de', at % 3 === 0 ? 'internal' : 'client');
    for (const format of documents[name].formats.filter((one) => one === 'docx' || one === 'xlsx')) {
      const file = path.join(folder, `${name}.${format}`);
      await writeFile(file, (await writeDocument(manuscriptOf({ name, format, project, options }))).bytes);
      // What is new in them was looked at for the newest Word, too, when it was made; the oldest one is the stricter.
      expect(await validateDocx(file, ['Office2013'])).toEqual([]);
    }
  }, 60_000);

  it('has no fault while the project is empty', async () => {
    const { bytes } = await writeDocument(
      manuscriptOf({ name, format: 'docx', project: newProject(''), options: optionsFor('de') }),
    );
    expect(lintDocx(bytes).errors).toEqual([]);
  });
});

/** As much of everything as people may type, in letters of the given kind. */
function crowded(words: string): Project {
  const data = fullProject();
  for (const type of ['group', 'goal', 'phase', 'measure', 'idea', 'usp', 'person'] as const) {
    const [one] = data.records[type] ?? [];
    data.records[type] = Array.from({ length: type === 'idea' || type === 'usp' ? 1 : 14 }, (_, i) => ({
      ...one,
      id: idOf(type, i + 1),
      ...(type === 'measure' && { status: 'planned', start: '2026-05-01' }),
      ...(type === 'phase' && { order: i, period: { start: '2026-03-01', end: '2027-02-28' } }),
      ...Object.fromEntries(
        ['name', 'text', 'title', 'sentence'].filter((field) => one && field in one).map((field) => [field, words]),
      ),
    }));
  }
  const client = { name: words, website: words, place: words };
  // The largest sizes that may be chosen.
  const branding = {
    ...Object(data.project.branding),
    sizeText: 12,
    sizeHeading: 24,
    sizeSubheading: 18,
    sizeTitle: 48,
  };
  data.project = { ...data.project, title: words, branding, client: { ...Object(data.project.client), ...client } };
  return asProject(data);
}

const png = (width: number, height: number) => ({ mime: 'image/png' as const, base64: 'AAAA', width, height });

describe('the strategy on a page', () => {
  test.each([
    ['words', 'Viele Menschen erzählen uns davon '.repeat(8)],
    ['wide letters', 'WMWM@WM '.repeat(16)],
    ['one endless word', 'Donaudampfschifffahrt'.repeat(9)],
    ['emoji', '👩🏽‍🌾漢字'.repeat(30)],
  ])('is never two, with a logo and %s everywhere', (_, words) => {
    const project = crowded(words);
    const [key = ''] = Object.keys(project.assets);
    const report = documentReport('summary', { ...project, assets: { [key]: png(400, 400) } }, optionsFor('de'));
    expect(pagesOf(report)).toBe(1);
    expect(JSON.stringify(report)).toContain('gekürzt');
  });

  test('is never two for the cases, and one page is what the layout can tell from two', () => {
    for (const project of projects) expect(pagesOf(documentReport('summary', project, optionsFor('de')))).toBe(1);
    expect(pagesOf(documentReport('questionnaire', newProject(''), optionsFor('de')))).toBeGreaterThan(1);
    const sheets = projects.map((project) => pagesOf(documentReport('swot', project, optionsFor('de'))));
    expect(sheets).toEqual([1, 1, 1, 1]);
  });
});

describe('all documents at once', () => {
  test('each in its main formats under its own name; what is there is refused, kept or replaced as asked', async () => {
    const target = await mkdtemp(path.join(folder, 'all-'));
    const task = { project: newProject('Leer'), options: optionsFor('de'), folder: target } as const;
    const first = await exportAll({ ...task, existing: 'refuse' });
    expect(first.ok && first.value.empty).toEqual(['summary', 'measures', 'etiquette', 'guidelines', 'learning']);
    const files = ['SWOT-Blatt', 'Social-Media-Strategie', 'Team-Fragebogen', 'Workshop-Unterlage'].map(
      (title) => `${title}_2026-09-15_de.docx`,
    );
    expect((await readdir(target)).sort()).toEqual(files);
    await writeFile(path.join(target, files[2] ?? ''), 'meins');
    const again = await exportAll({ ...task, existing: 'refuse' });
    expect(again).toMatchObject({ ok: false, error: { code: 'exists', file: files[1] } });
    await exportAll({ ...task, existing: 'beside' });
    expect(await readFile(path.join(target, files[2] ?? ''), 'utf8')).toBe('meins');
    expect((await readdir(target)).filter((name) => name.includes('(2)'))).toHaveLength(4);
    await exportAll({ ...task, existing: 'replace' });
    expect(await readFile(path.join(target, files[2] ?? ''), 'utf8')).not.toBe('meins');
  }, 60_000);

  test("under names of the team's own, none of which takes the place of another", async () => {
    const target = await mkdtemp(path.join(folder, 'own-'));
    const empty = newProject('Leer');
    const { settings } = empty.project;
    const fileNames = { ...settings.fileNames, strategy: 'Unser Plan', swot: 'Unser Plan', handout: '???' };
    const project = { ...empty, project: { ...empty.project, settings: { ...settings, fileNames } } };
    await exportAll({
      project,
      options: optionsFor('de'),
      folder: target,
      existing: 'beside',
      nameOf: proposedFileName,
    });
    expect((await readdir(target)).sort()).toEqual([
      'Team-Fragebogen_2026-09-15_de.docx',
      'Unser Plan (2).docx',
      'Unser Plan.docx',
      'Workshop-Unterlage_2026-09-15_de.docx',
    ]);
  }, 60_000);

  test('ends when it is cancelled, with progress until then, and tells what was written', async () => {
    const target = await mkdtemp(path.join(folder, 'cancel-'));
    const control = new AbortController();
    const steps: number[] = [];
    const told = new Set<string>();
    const stopped = await exportAll({
      project: newProject('Leer'),
      options: optionsFor('de'),
      folder: target,
      existing: 'refuse',
      signal: control.signal,
      progress: ({ as, done }) => {
        told.add(as);
        steps.push(done);
        if (done > 0.3) control.abort();
      },
    });
    expect(Math.max(...steps)).toBeLessThanOrEqual(0.5);
    expect([...told]).toEqual(['strategy', 'swot']);
    const [first = '', ...others] = await readdir(target);
    expect(others).toEqual([]);
    expect(stopped).toMatchObject({
      ok: true,
      value: { files: [path.join(target, first)], stopped: { code: 'cancelled' } },
    });
  }, 60_000);
});

test.each([
  ['/x/plan.docx', true],
  ['/x/plan.XLSX', true],
  ['/x/plan.docx.exe', false],
  ['/x/plan', false],
  ['/x/plan.docx\0.docx', false],
  ['file:///x/plan.scr', false],
])('only documents are ever opened: %j', (file, allowed) => {
  expect(isDocument(file)).toBe(allowed);
});

test('what has gone, or has become a link since, is not opened', async () => {
  const [file, link] = ['here.docx', 'link.docx'].map((name) => path.join(folder, name)) as [string, string];
  await writeFile(file, 'x');
  await symlink(file, link);
  const all = [file, link, path.join(folder, 'gone.docx'), folder];
  expect(await Promise.all(all.map(isOpenable))).toEqual([true, false, false, false]);
});
