import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examine } from '../../../main/cli/check';
import { writeDocx } from '../../../main/documents/docx/write-docx';
import { writeHtml } from '../../../main/documents/html/write-html';
import { writeMarkdown } from '../../../main/documents/markdown/write-markdown';
import { entryFields } from '../../../renderer/compare/entry-fields';
import { marksOf } from '../../../renderer/thread/team/marks';
import { shortView, viewInWords } from '../../../renderer/views/ratings/view-words';
import { uiTexts } from '../../../shared/i18n/ui-texts';
import { changeableFields } from '../../../shared/project/apply-change';
import { compareProjects } from '../../../shared/project/compare';
import { newProject } from '../../../shared/project/new-project';
import type { Project } from '../../../shared/project/project';
import { coveredAnswers, isCoveredAnswer } from '../../../shared/red-thread/answers';
import { divergenceMap } from '../../../shared/red-thread/divergence-map';
import { strategyReport } from '../../../shared/report/strategy';
import { searchProject } from '../../../shared/search/search-project';
import { asProject, fullProject, idOf } from '../shared/report/full-project';

type Side = 'employee' | 'stakeholder' | 'leadership';

/** A whole project in which this side has answered the one statement so often, always 2 of 5, with a remark each. */
function answered(count: number, perspective: Side = 'employee', floor = 3): Project {
  const data = fullProject();
  Object.assign(data.project.settings as object, { anonymityFloor: floor });
  const [first] = data.records.rating ?? [];
  const answers = Array.from({ length: count }, (_, i) => ({
    ...first,
    id: idOf('rating', i + 1),
    perspective,
    agree: 2,
    weight: 4,
    comment: 'Zwiebelkuchen',
    note: 'Pflaumenmus',
    tags: ['Quittengelee'],
  }));
  data.records.rating = answers;
  return asProject(data);
}

const report = (project: Project, edition: 'client' | 'internal') =>
  strategyReport(project, { language: 'de', locale: 'de-DE', edition, at: '2026-01-10T08:00:00.000Z' });
const spoken = /Zwiebelkuchen|Pflaumenmus|Quittengelee/;

/** Without marks, and with plain blanks. */
const plain = (text: string) => text.replace(/<[^>]*>/g, '').replace(/\u00A0|\u202F|&nbsp;/g, ' ');

/** The statements and the answers alone: a Word file of the whole plan takes long to write and shows no more. */
const analysis = (project: Project): Project => {
  const { swotItem, rating, person } = project.records;
  return { ...project, records: { ...newProject('Analyse').records, swotItem, rating, person } };
};

/** Everything a reader of the Word file can see or dig out: the text of every part, unpacked. */
async function word(project: Project, edition: 'client' | 'internal'): Promise<string> {
  const { bytes } = await writeDocx(report(project, edition));
  return plain(
    Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join('\n'),
  );
}

/** The same of the files that are written at once. */
const texts = (project: Project, edition: 'client' | 'internal') => {
  const said = report(project, edition);
  return [plain(writeHtml(said)), plain(writeMarkdown(said))];
};

describe('with 2 answers', () => {
  it.each(['employee', 'stakeholder'] as const)('the views hide what %s said', (side) => {
    const project = answered(2, side);
    const { swotItem, rating } = project.records;
    const map = divergenceMap(swotItem, rating, 3);
    const view = map.incomparable[0]?.seen.views.find(({ perspective }) => perspective === side);
    if (!view) throw new Error('nothing was answered');
    expect(view).toMatchObject({ answers: 2, agree: null, weight: null, covered: true });
    expect(marksOf({ views: [view] })).toEqual([]);
    const words = uiTexts('de').situation.ratings;
    expect(shortView(view, String)).toBe('…');
    expect(viewInWords(view, 'Team', words, 3, String)).toBe('Team: 2 von 3 Antworten, noch verdeckt');
  });

  it.each(['client', 'internal'] as const)('no document tells it (%s)', async (edition) => {
    for (const text of [await word(analysis(answered(2)), edition), ...texts(answered(2), edition)]) {
      expect(text).toContain('zu wenige Antworten');
      expect(text).not.toMatch(/2 von 5|Gewicht 4/);
      expect(text).not.toMatch(spoken);
    }
  });

  it('the search does not look into the answers', () => {
    const hits = (project: Project, question: string) =>
      searchProject(project, question, {
        titleOf: (type) => type,
        frameTitle: 'Rahmen',
        introductionTitle: (chapter) => `Einleitung: ${chapter}`,
        limit: 99,
      });
    expect(hits(answered(2), 'Zwiebelkuchen')).toEqual([]);
    expect(hits(answered(3), 'Zwiebelkuchen')).toHaveLength(3);
  });

  it('comparing two states tells that an answer came, not what it said', () => {
    const [before, after] = [answered(1), answered(2)];
    const covered = new Set([...coveredAnswers(before), ...coveredAnswers(after)]);
    const differences = compareProjects(before, after).flatMap(({ records }) => records);
    const [added] = differences.filter(({ type }) => type === 'rating');
    if (!added) throw new Error('nothing differs');
    const { shown, covered: left } = entryFields(added, covered.has(added.id));
    expect(shown.map(({ path }) => path)).toEqual(['swotItem', 'perspective']);
    expect(left).toBe(true);
  });
});

describe('from 3 answers on', () => {
  it('the middle is told in every document, single answers in none', () => {
    for (const edition of ['client', 'internal'] as const) {
      for (const text of texts(answered(3), edition)) {
        expect(text).toContain('2 von 5');
        expect(text).not.toMatch(spoken);
      }
    }
  });

  it('an answer taken back covers the others again, and itself', () => {
    const project = answered(3);
    const [first, ...others] = project.records.rating;
    if (!first) throw new Error('no answer');
    const trashed = { ...first, deletedAt: '2026-01-10T08:00:00.000Z' };
    const after = { ...project, records: { ...project.records, rating: [trashed, ...others] } };
    expect(coveredAnswers(project).size).toBe(0);
    expect(coveredAnswers(after).size).toBe(3);
  });
});

describe('leadership', () => {
  it('is always shown', () => {
    for (const text of texts(answered(1, 'leadership'), 'client')) expect(text).toContain('2 von 5');
    expect(coveredAnswers(answered(1, 'leadership')).size).toBe(0);
  });
});

describe('a lowered floor', () => {
  it.each(['client', 'internal'] as const)('puts a notice into the document (%s)', (edition) => {
    expect(JSON.stringify(report(answered(2, 'employee', 2), edition))).toContain('schon ab 2\u00a0Antworten');
    expect(JSON.stringify(report(answered(3, 'employee', 3), edition))).not.toContain('schon ab');
    expect(JSON.stringify(report(answered(5, 'employee', 5), edition))).not.toContain('schon ab');
  });
});

it('an answer without a statement has nobody to hide among', () => {
  const project = answered(5);
  const [first] = project.records.rating;
  if (!first) throw new Error('no answer');
  expect(isCoveredAnswer(project, first)).toBe(false);
  expect(isCoveredAnswer(project, { ...first, swotItem: null })).toBe(true);
});

it('a change of the plan can neither set nor repeat what one person said', () => {
  for (const type of ['rating', 'belief', 'pulse'] as const) expect(changeableFields(type)).toEqual({});
});

describe('leitfaden check', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'anonymity-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('tells nothing of the answers', async () => {
    const file = path.join(folder, 'Plan.leitfaden');
    const source = path.resolve(__dirname, '../../fixtures/cases/1-kornblum.leitfaden');
    const content = JSON.parse(await readFile(source, 'utf8'));
    const [rating] = content.data.records.rating;
    // Twice the same pair, so that the hints have something to say about answers.
    content.data.records.rating = [1, 2].map((n) => ({
      ...rating,
      id: idOf('rating', n),
      perspective: 'employee',
      person: content.data.records.person[0].id,
      comment: 'Zwiebelkuchen',
      agree: 2,
    }));
    delete content.sha256;
    await writeFile(file, JSON.stringify(content));
    const said = await examine(file, '2026-06-15', 'de');
    expect(said.valid).toBe(true);
    expect(said.warnings.map(({ code }) => code)).toContain('samePair');
    expect(JSON.stringify(said)).not.toMatch(/Zwiebelkuchen|"agree"|2 von 5/);
  });
});
