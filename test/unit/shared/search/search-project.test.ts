import { describe, expect, it } from 'vitest';
import { addRecord, setOpen, trashRecord, updateFrame, updateRecord } from '../../../../shared/project/edits';
import { newProject } from '../../../../shared/project/new-project';
import type { Project } from '../../../../shared/project/project';
import { titleOfRef } from '../../../../shared/project/title-of';
import { searchProject } from '../../../../shared/search/search-project';
import { projectWithObservations } from '../../../support/big-project';
import { context } from '../project/sample';

const find = (project: Project, question: string, limit = 20) =>
  searchProject(project, question, {
    titleOf: (type, record) => titleOfRef(project, { type, id: record.id }),
    frameTitle: 'Briefing',
    introductionTitle: (chapter) => `Einleitung: ${chapter}`,
    limit,
  });
const titles = (project: Project, question: string) => find(project, question).map(({ title }) => title);

function sample() {
  const start = updateFrame(newProject('Hofladen'), { occasion: 'Der Großhändler hat gekündigt.' });
  const guests = { name: 'Stammkunden', description: 'Kommen wegen der Äpfel.' };
  const first = addRecord(start, 'group', guests, context);
  const second = addRecord(first.project, 'group', { name: 'Neue Stammgäste' }, context);
  const carries = [{ x: first.id, y: second.id, text: 'Kostprobe' }];
  const third = addRecord(second.project, 'idea', { title: 'Ein Apfel am Tag', carries }, context);
  return { project: third.project, group: first.id, idea: third.id };
}

describe('search over the project', () => {
  it('puts titles first, those that begin with the question before the rest', () => {
    expect(titles(sample().project, 'stamm')).toEqual(['Stammkunden', 'Neue Stammgäste']);
    expect(titles(sample().project, 'apfel')).toEqual(['Ein Apfel am Tag', 'Stammkunden']);
  });

  it('leads to the introduction of a chapter for what stands there, and to the brief for the rest', () => {
    const { project } = sample();
    const introductions = { ...project.project.introductions, goals: 'Erst zuhören, dann **zielen**.' };
    const [hit] = find(updateFrame(project, { introductions }), 'zielen');
    expect(hit).toMatchObject({ at: { introduction: 'goals' }, title: 'Einleitung: goals' });
    expect(hit?.excerpt).toContain('Erst zuhören');
    expect(find(project, 'zielen')).toEqual([]);
    // A chapter that begins as usual is no find, whatever it is called.
    expect(find(updateFrame(project, { introductions }), 'Einleitung').map(({ title }) => title)).toEqual([
      'Einleitung: goals',
    ]);
    expect(find(project, 'gekündigt').map(({ at }) => at)).toEqual(['frame']);
  });

  it('does not mind capitals, accents, ß and the order of words', () => {
    const { project } = sample();
    expect(titles(project, 'ÄPFEL')).toEqual(titles(project, 'apfel'));
    expect(titles(project, 'grosshandler')).toEqual(['Briefing']);
    expect(titles(project, 'tag  apfel')).toEqual(['Ein Apfel am Tag']);
    expect(titles(project, 'apfel birne')).toEqual([]);
    expect(titles(project, '  ')).toEqual([]);
  });

  it('finds texts inside lists and grids, notes and reasons, and shows the words around', () => {
    const { project, group, idea } = sample();
    expect(titles(project, 'kostprobe')).toEqual(['Ein Apfel am Tag']);
    const noted = updateRecord(project, 'group', group, { note: 'Frau Kühn fragen', tags: ['Herbst'] }, context);
    const open = setOpen(noted, { type: 'idea', id: idea }, 'story', { reason: 'nach dem Fest' }, context);
    expect(find(open, 'kuhn')).toMatchObject([{ title: 'Stammkunden', excerpt: 'Frau Kühn fragen' }]);
    expect(titles(open, 'herbst')).toEqual(['Stammkunden']);
    expect(titles(open, 'fest')).toEqual(['Ein Apfel am Tag']);
  });

  it('cuts long texts around the find, at words', () => {
    const { project, group } = sample();
    const long = `${'Vorher war alles anders. '.repeat(10)}Hier steht das Zauberwort. ${'Und danach auch. '.repeat(20)}`;
    const excerpt =
      find(updateRecord(project, 'group', group, { gift: long }, context), 'zauberwort')[0]?.excerpt ?? '';
    expect(excerpt).toContain('Zauberwort');
    expect(excerpt).toMatch(/^… .+ …$/);
    expect(excerpt.length).toBeLessThan(130);
  });

  it('leaves out the trash and sees what has just been written', () => {
    const { project, group } = sample();
    expect(titles(trashRecord(project, 'group', group, context), 'stammkunden')).toEqual([]);
    expect(titles(updateRecord(project, 'group', group, { name: 'Treue' }, context), 'treue')).toEqual(['Treue']);
  });

  it('finds the one among thousands and keeps to the limit', () => {
    const big = projectWithObservations(2_000);
    expect(find(big, 'Beobachtung 1777')).toHaveLength(1);
    expect(find(big, 'Beobachtung', 12)).toHaveLength(12);
  });
});
