import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../main/documents/docx/write-docx';
import { addRecord, updateFrame, updateRecord } from '../../../../shared/project/edits';
import { nameVersion } from '../../../../shared/project/named-versions';
import { newProject } from '../../../../shared/project/new-project';
import type { Project } from '../../../../shared/project/project';
import { strategyReport } from '../../../../shared/report/strategy';
import { lintDocx } from '../../../support/docx-lint';
import { validateDocx } from '../../../support/validate-docx';
import { caseProject } from '../../fixtures/case-file';

const context = { now: '2026-03-01T09:00:00.000Z', newId: randomUUID, author: null };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'strategies-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function faults(project: Project, language: 'de' | 'en'): Promise<readonly unknown[]> {
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  const report = strategyReport(project, { language, locale, edition: 'client', at: '2026-06-15T08:00:00.000Z' });
  const { bytes, numbersLeftToWord } = await writeDocx(report);
  const file = path.join(folder, `${language}.docx`);
  await writeFile(file, bytes);
  return [...lintDocx(bytes).errors, ...(await validateDocx(file)), ...(numbersLeftToWord ? ['no page numbers'] : [])];
}

describe.each(['de', 'en'] as const)('an odd strategy as a Word document (%s)', (language) => {
  it('has no fault while the project is empty', async () => {
    expect(await faults(newProject('Noch leer'), language)).toEqual([]);
  }, 60_000);

  it('has no fault where dates run backwards and records go round in circles', async () => {
    const backwards = { start: '2026-09-01', end: '2026-03-01' };
    const framed = updateFrame(newProject('Verdreht'), { horizon: backwards });
    const phased = addRecord(framed, 'phase', { title: 'Auftakt', period: backwards }, context).project;
    const measure = addRecord(phased, 'measure', { title: 'Reden', ...backwards }, context);
    const group = addRecord(measure.project, 'group', { name: 'Stadt' }, context);
    const round = updateRecord(group.project, 'group', group.id, { parent: group.id }, context);
    const plan = updateRecord(round, 'measure', measure.id, { dependsOn: [measure.id] }, context);
    expect(await faults(plan, language)).toEqual([]);
  }, 60_000);
});

it('a strategy in an order, in words and with questions of its own, compared with a version, has no fault', async () => {
  const plan = caseProject('1-kornblum');
  const named = nameVersion(plan, { number: '1.0', name: 'Auftakt', note: '' }, context);
  const { settings, introductions } = plan.project;
  const framed = updateFrame(named, {
    occasion: 'Ein Discounter eröffnet.',
    introductions: { ...introductions, measures: '- Erst **geben**\n- dann bitten', rules: 'Kurz.\n\n> Und klar.' },
    settings: { ...settings, chapterOrder: ['measures', 'appendix', 'rules'], guidingQuestions: true },
  });
  expect(await faults(addRecord(framed, 'group', { name: 'Stadt' }, context).project, 'de')).toEqual([]);
}, 60_000);
