import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { chainSentences } from '../../../shared/i18n/chain-texts';
import type { Language } from '../../../shared/i18n/records';
import { addRecord } from '../../../shared/project/edits';
import type { Ref } from '../../../shared/project/fields/values';
import { newProject } from '../../../shared/project/new-project';
import type { Project } from '../../../shared/project/project';
import { recordTypes } from '../../../shared/project/record-types';
import { chainOf, idsAt } from '../../../shared/red-thread/chain';
import { planOf } from '../../../shared/red-thread/plan';
import { threadOf } from '../../../shared/red-thread/thread';
import { countingContext } from '../../support/big-project';
import { caseProject } from '../fixtures/case-file';

const day = '2026-06-15';
const folder = path.resolve(__dirname, '../../golden');
/** `UPDATE_GOLDEN=1 npx vitest run …` writes them anew; read the difference before you commit it. */
const update = process.env.UPDATE_GOLDEN === '1';
const cases = [
  ['de', '1-kornblum'],
  ['en', '1-kornblum.en'],
] as const;

function teller(project: Project, language: Language) {
  const plan = planOf(project, day);
  const thread = threadOf(plan);
  const nameOf = (ref: Ref) => plan.title(ref.type, ref.id);
  return { thread, nameOf, tell: (of: Ref) => chainSentences(language, chainOf(thread, of), nameOf) };
}

describe('Idee 2: Warum-Kette – die ganze Kette nach oben und nach unten als ein Satz', () => {
  it.each(cases)('reads well for every measure of case 1 (%s)', (language, name) => {
    const project = caseProject(name);
    const { tell } = teller(project, language);
    const said = project.records.measure.map(({ id }) => {
      const { up, down } = tell({ type: 'measure', id });
      return `${up}\n${down}\n`;
    });
    const file = path.join(folder, `why-chain-${language}.txt`);
    if (update) writeFileSync(file, said.join('\n'));
    expect(existsSync(file)).toBe(true);
    expect(said.join('\n')).toBe(readFileSync(file, 'utf8'));
  });

  it.each(cases)('names group, need and goal of every measure (%s)', (language, name) => {
    const project = caseProject(name);
    const { thread, nameOf, tell } = teller(project, language);
    const bare = (text: string) => text.replace(/[„“”‚‘’]/g, '');
    for (const { id } of project.records.measure) {
      const sentence = bare(tell({ type: 'measure', id }).up);
      const { up } = chainOf(thread, { type: 'measure', id });
      for (const stage of ['group', 'need', 'goal'] as const) {
        expect(idsAt(up, stage).length).toBeGreaterThan(0);
        for (const each of idsAt(up, stage)) expect(sentence).toContain(bare(nameOf({ type: stage, id: each })));
      }
    }
  });

  it('says what is missing as such', () => {
    const { project, id } = addRecord(newProject('Plan'), 'measure', { title: 'Reden' }, countingContext());
    expect(teller(project, 'de').tell({ type: 'measure', id })).toEqual({
      up: 'Die Maßnahme „Reden“ ist noch ohne Dialoggruppe, Bedürfnis und Ziel.',
      down: 'Von der Maßnahme „Reden“ führt der Faden nicht weiter: noch ohne Kennzahl.',
    });
    expect(teller(project, 'en').tell({ type: 'measure', id })).toEqual({
      up: 'The measure “Reden” has no dialogue group, no need and no goal yet.',
      down: 'From the measure “Reden” the thread leads no further: there is no metric yet.',
    });
  });

  it('counts what are too many to name', () => {
    const context = countingContext();
    let project = newProject('Plan');
    const goals = ['a', 'b', 'c', 'd', 'e'].map((text) => {
      const added = addRecord(project, 'goal', { text }, context);
      project = added.project;
      return added.id;
    });
    const { id, project: plan } = addRecord(project, 'measure', { title: 'Reden', goals }, context);
    expect(teller(plan, 'de').tell({ type: 'measure', id }).up).toContain(
      'dient den Zielen „a“, „b“, „c“ und 2 weiteren',
    );
    expect(teller(plan, 'en').tell({ type: 'measure', id }).up).toContain('serves the goals “a”, “b”, “c” and 2 more');
  });

  it.each(cases)('makes one sentence of any record, never with a gap in it (%s)', (language, name) => {
    const project = caseProject(name);
    const { tell } = teller(project, language);
    for (const type of recordTypes) {
      for (const { id } of project.records[type]) {
        for (const sentence of Object.values(tell({ type, id }))) {
          expect(sentence).toMatch(/^[\p{Lu}“„].*\.$/u);
          expect(sentence).not.toMatch(/ {2}|undefined|„“|“”| ,| \.$/);
        }
      }
    }
  });
});
