import { describe, expect, it } from 'vitest';
import { updateFrame } from '../../../../shared/project/edits';
import { newProject } from '../../../../shared/project/new-project';
import type { Project } from '../../../../shared/project/project';
import { documentReport } from '../../../../shared/report/document-report';
import { caseProject } from '../../fixtures/case-file';
import { asProject, fullProject, markerOf } from './full-project';
import { textsOf } from './reading';

const options = { language: 'de', locale: 'de-DE', edition: 'client', at: '2026-06-15T08:00:00.000Z' } as const;
const choose = (project: Project, handoutFilled: boolean) =>
  updateFrame(project, { settings: { ...project.project.settings, handoutFilled } });
/** The tables of the exercises, one text each; agenda and photo log stand around them. */
function tables(project: Project): string[] {
  const forms = documentReport('handout', project, options).blocks.filter(({ kind }) => kind === 'form');
  return forms.slice(1, -1).map((block) => textsOf(block).join('\n').trim());
}

describe('the workshop hand-out', () => {
  it('holds what the project knows already, exercise by exercise', () => {
    const [groups, listening, swot, uniqueness, idea, measures] = tables(choose(asProject(fullProject()), true));
    for (const path of ['group/name', 'group/appreciation', 'interest/text']) expect(groups).toContain(markerOf(path));
    for (const path of ['need/text', 'value/text']) expect(listening).toContain(markerOf(path));
    expect(swot).toContain(markerOf('swotItem/text'));
    for (const path of ['usp/sentence', 'group/name']) expect(uniqueness).toContain(markerOf(path));
    for (const path of ['idea/title', 'idea/carries']) expect(idea).toContain(markerOf(path));
    for (const path of ['measure/title', 'goal/text', 'person/name']) expect(measures).toContain(markerOf(path));
  });

  it('says the whole task, its list too', () => {
    const project = updateFrame(newProject(''), { task: 'Drei Fragen:\n\n1. Wer?\n2. Wo?\n\nSonst nichts.' });
    const [box] = documentReport('handout', project, options).blocks.filter(({ kind }) => kind === 'facts');
    expect(box && textsOf(box).join(' ')).toMatch(/Drei Fragen:.*Wer\?.*Wo\?.*Sonst nichts\./);
  });

  it('is empty when the team wants to begin anew, with the same exercises', () => {
    const project = caseProject('1-kornblum');
    const empty = tables(choose(project, false));
    expect(empty).toEqual(tables(choose(project, true)).map(() => ''));
    expect(empty.length).toBe(6);
    expect(tables(newProject(''))).toEqual(empty);
  });

  it('gives examples of a lead idea for two groups, not twice for one', () => {
    const project = caseProject('1-kornblum');
    const idea = project.records.idea.find(({ state }) => state === 'chosen');
    const [one] = idea?.carries ?? [];
    const other = idea?.carries.find(({ x, text }) => x !== one?.x && text !== '');
    expect(other).toBeDefined();
    const text = tables(choose(project, true))[4]?.replaceAll(/\s/g, ' ');
    const name = project.records.group.find(({ id }) => id === other?.x)?.name ?? '?';
    expect(text).toContain(name);
  });

  it('leaves room for more below what is filled in', () => {
    const blocks = documentReport('handout', choose(caseProject('1-kornblum'), true), options).blocks;
    const forms = blocks.flatMap((block) => (block.kind === 'form' && block.columns.length === 4 ? [block] : []));
    const rows = forms.filter(({ rows }) => rows.length > 1).slice(1, -1);
    expect(rows.length).toBeGreaterThan(3);
    for (const form of rows) expect(form.rows.at(-1)?.flat(2)).toEqual([]);
  });
});
