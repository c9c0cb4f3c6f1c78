import { describe, expect, it } from 'vitest';
import { findings, shortView, viewInWords } from '../../../../../renderer/views/ratings/view-words';
import { uiTexts } from '../../../../../shared/i18n/ui-texts';
import { addRecord, trashRecord } from '../../../../../shared/project/edits';
import { newProject } from '../../../../../shared/project/new-project';
import { answersTo } from '../../../../../shared/red-thread/answers';
import { divergence, viewOf } from '../../../../../shared/red-thread/divergence';
import { context } from '../../../shared/project/sample';

const words = uiTexts('de').situation.ratings;
const figure = (n: number) => String(n).replace('.', ',');
const says = (perspective: 'leadership' | 'employee', ...agree: readonly (number | null)[]) =>
  agree.map((value) => ({ perspective, agree: value, weight: null }));

it('finds the living answers to a statement', () => {
  const first = addRecord(newProject('Plan'), 'rating', { swotItem: 's', agree: 2 }, context);
  const second = addRecord(first.project, 'rating', { swotItem: 's', agree: 4 }, context);
  const { project } = addRecord(second.project, 'rating', { swotItem: 't', agree: 5 }, context);
  const left = trashRecord(project, 'rating', first.id, context);
  expect(answersTo(project.records.rating, 's').map(({ agree }) => agree)).toEqual([2, 4]);
  expect(answersTo(left.records.rating, 's').map(({ agree }) => agree)).toEqual([4]);
  expect(answersTo(left.records.rating, 'nobody')).toEqual([]);
});

describe('a perspective in few words', () => {
  const short = (view: ReturnType<typeof viewOf>) => shortView(view, figure);
  const long = (view: ReturnType<typeof viewOf>) => viewInWords(view, 'Team', words, 3, figure);

  it('is the middle of its answers', () => {
    const view = viewOf('leadership', says('leadership', 3, 4, null), 3);
    expect(short(view)).toBe('3,5');
    expect(long(view)).toBe('Team: Mitte 3,5 von 5, 2 Antworten, 1 × weiß nicht');
  });

  it('never gives a figure away below the floor', () => {
    const view = viewOf('employee', says('employee', 5, 5), 3);
    expect(short(view)).toBe('…');
    expect(long(view)).toBe('Team: 2 von 3 Antworten, noch verdeckt');
  });

  it('tells nobody asked from nobody knows', () => {
    expect(short(viewOf('employee', [], 3))).toBe('–');
    expect(long(viewOf('employee', [], 3))).toBe('Team: keine Antwort');
    expect(short(viewOf('leadership', says('leadership', null), 3))).toBe('?');
    expect(long(viewOf('leadership', says('leadership', null), 3))).toBe('Team: 1 × weiß nicht');
    expect(long(viewOf('employee', says('employee', null), 3))).toBe('Team: 0 von 3 Antworten, noch verdeckt');
  });
});

describe('findings', () => {
  const strength = { quadrant: 'S', raisedBy: ['employee'] } as const;

  it('say nothing before anybody has answered', () => {
    expect(findings(divergence(strength, [], 3), words)).toEqual([]);
  });

  it('name what is worth talking about after the comparison', () => {
    const answers = [...says('leadership', 1), ...says('employee', 4, 4, 5)];
    expect(findings(divergence(strength, answers, 3), words)).toEqual(['starke Abweichung', 'ungesehener Schatz']);
    expect(findings(divergence(strength, says('employee', 4), 3), words)).toEqual([
      'nicht vergleichbar',
      'nur von einer Seite gesehen',
    ]);
  });
});
