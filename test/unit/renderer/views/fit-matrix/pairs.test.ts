import { describe, expect, it } from 'vitest';
import { cellAfter } from '../../../../../renderer/views/common/cells';
import { bundles, fitAt, lacksBridge, markOfKey, setFit } from '../../../../../renderer/views/fit-matrix/pairs';
import { uiTexts } from '../../../../../shared/i18n/ui-texts';
import { living } from '../../../../../shared/project/edits';
import { newProject } from '../../../../../shared/project/new-project';
import { context } from '../../../shared/project/sample';

const fits = (project: ReturnType<typeof newProject>) => living(project, 'fit');

describe('interests', () => {
  it('stand with their groups in the order of the groups; those of no living group stand last', () => {
    const interests = [
      { id: '1', group: 'b' },
      { id: '2', group: null },
      { id: '3', group: 'a' },
      { id: '4', group: 'b' },
      { id: '5', group: 'gone' },
    ];
    expect(bundles(interests, [{ id: 'a' }, { id: 'b' }, { id: 'c' }])).toEqual([
      { group: 'a', interests: ['3'] },
      { group: 'b', interests: ['1', '4'] },
      { group: null, interests: ['2', '5'] },
    ]);
  });
});

describe('a pair', () => {
  it('has one record, whatever is noted about it', () => {
    let project = setFit(newProject('Plan'), 'g', 'i', { value: 'conflict' }, context);
    project = setFit(project, 'g', 'i', { bridge: 'Kaffee zur Bringzeit' }, context);
    project = setFit(project, 'g', 'i', { value: 'neutral' }, context);
    expect(fits(project)).toMatchObject([
      { goal: 'g', interest: 'i', value: 'neutral', bridge: 'Kaffee zur Bringzeit' },
    ]);
    expect(fitAt(fits(project), 'i', 'g')).toBeNull();
  });

  it('keeps its bridge when the mark is taken back, and goes when nothing is left', () => {
    let project = setFit(newProject('Plan'), 'g', 'i', { value: 'shared', bridge: 'Brot' }, context);
    project = setFit(project, 'g', 'i', { value: null }, context);
    expect(fits(project)).toMatchObject([{ value: null, bridge: 'Brot' }]);
    expect(fits(setFit(project, 'g', 'i', { bridge: '' }, context))).toEqual([]);
  });

  it('is not made by taking back what was never said', () => {
    const project = newProject('Plan');
    expect(setFit(project, 'g', 'i', { value: null }, context)).toBe(project);
  });

  it('needs a bridge in a conflict only', () => {
    expect(lacksBridge({ value: 'conflict', bridge: ' ' })).toBe(true);
    expect(lacksBridge({ value: 'conflict', bridge: 'Brot' })).toBe(false);
    expect(lacksBridge({ value: 'neutral', bridge: '' })).toBe(false);
    expect(lacksBridge(null)).toBe(false);
  });
});

describe('keys', () => {
  const { letters } = uiTexts('de').situation.fit;

  it('set a mark by figure or letter', () => {
    expect(markOfKey('2', letters)).toBe('complementary');
    expect(markOfKey('k', letters)).toBe('conflict');
    expect(markOfKey('5', letters)).toBeNull();
    expect(markOfKey('Enter', letters)).toBeNull();
  });

  it.each(['de', 'en'] as const)('differ from each other in %s', (language) => {
    const all = Object.values(uiTexts(language).situation.fit.letters);
    expect(new Set(all).size).toBe(4);
  });

  it('go from cell to cell and stop at the edge', () => {
    const go = (row: string, column: string, key: string) =>
      cellAfter(['1', '2'], ['a', 'b', 'c'], { row, column }, key);
    expect(go('1', 'a', 'ArrowRight')).toEqual({ row: '1', column: 'b' });
    expect(go('1', 'b', 'ArrowDown')).toEqual({ row: '2', column: 'b' });
    expect(go('1', 'b', 'ArrowUp')).toBeNull();
    expect(go('2', 'c', 'ArrowRight')).toBeNull();
    expect(go('2', 'b', 'Home')).toEqual({ row: '2', column: 'a' });
    expect(go('2', 'b', 'End')).toEqual({ row: '2', column: 'c' });
    expect(go('2', 'b', 'x')).toBeNull();
  });
});
