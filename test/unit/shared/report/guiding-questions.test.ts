import { describe, expect, it } from 'vitest';
import { leadingQuestions } from '../../../../shared/method/leading-questions';
import { bodyChapters } from '../../../../shared/project/chapters';
import { addRecord, updateFrame } from '../../../../shared/project/edits';
import type { Project } from '../../../../shared/project/project';
import { type ReportOptions, strategyReport } from '../../../../shared/report/strategy';
import { caseProject } from '../../fixtures/case-file';
import { context } from '../project/sample';
import { chaptersOf } from './reading';

const options: ReportOptions = { language: 'de', locale: 'de-DE', edition: 'client', at: '2026-06-15T08:00:00.000Z' };
const project = caseProject('1-kornblum');
const asked = (plan: Project, guidingQuestions = true) =>
  updateFrame(plan, { settings: { ...plan.project.settings, guidingQuestions } });
const questionsIn = (plan: Project, chapter: string, more: Partial<ReportOptions> = {}): string[] =>
  (chaptersOf(strategyReport(plan, { ...options, ...more })).get(chapter) ?? []).flatMap((block) =>
    block.kind === 'callout' && /^(Leitfragen|Guiding questions)$/.test(block.title ?? '')
      ? block.paragraphs.map((spans) => spans.map(({ text }) => text).join(''))
      : [],
  );
const ask = (plan: Project, record: string, field: string, visibility: 'client' | 'internal' = 'client') =>
  addRecord(plan, 'question', { text: 'Und wer backt nachts?', on: { record, field }, visibility }, context).project;

describe('guiding questions', () => {
  it('are printed on request only', () => {
    expect(strategyReport(asked(project, false), options)).toEqual(strategyReport(project, options));
    expect(questionsIn(project, 'people')).toEqual([]);
    expect(questionsIn(asked(project), 'people')).toContain('Mit wem wollen wir in Beziehung treten?');
  });

  it('stand in every chapter but the one page of the summary, and are few', () => {
    const chapters = [...chaptersOf(strategyReport(asked(project), options)).keys()].slice(1);
    for (const chapter of chapters) {
      const { length } = questionsIn(asked(project), chapter);
      if (chapter === 'summary') expect(length).toBe(0);
      else expect(length, chapter).toBeGreaterThan(1);
      expect(length).toBeLessThan(8);
    }
  });

  it('speak the language of the document', () => {
    expect(questionsIn(asked(project), 'goals', { language: 'en', locale: 'en-GB' })).toContain(
      'What shall be different afterwards?',
    );
  });

  it('ask nothing twice', () => {
    const all = bodyChapters.flatMap((chapter) => leadingQuestions[chapter]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('are joined by the own questions of the chapter, by whatever name the place is called', () => {
    for (const [record, field, chapter] of [
      ['group', 'gift', 'people'],
      ['Maßnahmen', '', 'measures'],
      ['Kanal', 'Entscheidung', 'idea'],
      ['Rahmen', '', 'brief'],
      ['project', 'timeFrame', 'resources'],
    ] as const) {
      const plan = ask(asked(project), record, field);
      expect(questionsIn(plan, chapter).at(-1), `${record}.${field}`).toBe('Und wer backt nachts?');
      expect(JSON.stringify(strategyReport(plan, options)).split('Und wer backt nachts?')).toHaveLength(2);
    }
  });

  it('keep an internal one in the team', () => {
    const plan = ask(asked(project), 'group', '', 'internal');
    expect(JSON.stringify(strategyReport(plan, options))).not.toContain('Und wer backt');
    expect(questionsIn(plan, 'people', { edition: 'internal' })).toContain('Und wer backt nachts?');
  });
});
