import { describe, expect, it } from 'vitest';
import { exampleAt, withExample } from '../../../../renderer/views/idea-workshop/carrying';
import {
  meanOf,
  sortedIdeas,
  withPerson,
  withVerdict,
  wordCount,
} from '../../../../renderer/views/idea-workshop/scores';
import { addRecord, living } from '../../../../shared/project/edits';
import { newProject } from '../../../../shared/project/new-project';
import { context } from '../../shared/project/sample';

describe('the workshop of the lead idea', () => {
  it('gives each person one verdict, which can be taken back', () => {
    const one = withPerson([], 'ida', 'a');
    expect(withPerson(one, 'ida', 'b')).toBe(one);
    const two = withVerdict(withVerdict(withPerson(one, 'jan', 'b'), 'a', 'courage', 4), 'b', 'courage', 1);
    expect(meanOf(two, 'courage')).toBe(2.5);
    expect(meanOf(withVerdict(two, 'b', 'courage', 0), 'courage')).toBe(4);
    expect(meanOf(two, 'reason')).toBeNull();
  });

  it('counts the words of a title, not its dashes', () => {
    expect(wordCount('  Komm aufs Feld – jetzt ')).toBe(4);
    expect(wordCount('')).toBe(0);
  });

  it('keeps one example per group and phase', () => {
    const cells = withExample(withExample([], 'g', 'p', 'Feldtag'), 'g', 'q', 'Brief');
    expect(exampleAt(withExample(cells, 'g', 'p', 'Hoftag'), 'g', 'p')).toBe('Hoftag');
    expect(withExample(cells, 'g', 'p', '')).toEqual([{ x: 'g', y: 'q', text: 'Brief' }]);
    expect(withExample(cells, 'h', 'p', '')).toBe(cells);
  });

  it('puts the chosen variant first and dropped ones apart', () => {
    let project = newProject('Hofladen');
    for (const state of ['draft', 'dropped', 'chosen', null, 'shortlisted'] as const)
      project = addRecord(project, 'idea', { title: String(state), state }, context).project;
    const ideas = living(project, 'idea');
    const titles = (ids: readonly string[]) => ids.map((id) => ideas.find((idea) => idea.id === id)?.title);
    const { shown, dropped } = sortedIdeas(ideas);
    expect(titles(shown)).toEqual(['chosen', 'shortlisted', 'draft', 'null']);
    expect(titles(dropped)).toEqual(['dropped']);
  });
});
