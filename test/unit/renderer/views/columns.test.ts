import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../../renderer/views/group-board/columns';
import { cellLines, mapOf } from '../../../../renderer/views/group-board/map';
import { toggled } from '../../../../renderer/views/swot-board/perspectives';
import { quadrantPiles } from '../../../../renderer/views/swot-board/quadrants';

describe('the columns of the groups', () => {
  it('keep the order of the list and show the undecided only while there are any', () => {
    const columns = columnsOf([
      { id: 'a', priority: 'watch' },
      { id: 'b', priority: 'core' },
      { id: 'c', priority: 'core' },
    ]);
    expect(columns).toEqual([
      { key: 'core', ids: ['b', 'c'] },
      { key: 'important', ids: [] },
      { key: 'watch', ids: ['a'] },
    ]);
    expect(columnsOf([{ id: 'x', priority: null }])[0]).toEqual({ key: 'none', ids: ['x'] });
  });
});

describe('the map', () => {
  const group = (id: string, influence: number | null, affected: number | null) => ({
    id,
    name: id,
    influence,
    affected,
  });

  it('puts groups with both figures into fields and counts the others', () => {
    const { cells, missing } = mapOf([group('a', 5, 1), group('b', 5, 1), group('c', 2, null), group('d', 1, 1)]);
    expect(cells.map(({ influence, affected, groups }) => [influence, affected, groups.map(({ id }) => id)])).toEqual([
      [5, 1, ['a', 'b']],
      [1, 1, ['d']],
    ]);
    expect(missing).toBe(1);
  });

  it('cuts long names and says how many more there are', () => {
    const many = ['Eltern', 'Nachbarinnen und Nachbarn', 'Vereine', 'Presse', 'Amt'].map((name) => ({
      ...group(name, 1, 1),
    }));
    const { shown, more } = cellLines(many, 4, 12, 'ohne Namen');
    expect(shown.map(({ text }) => text)).toEqual(['Eltern', 'Nachbarinne…', 'Vereine']);
    expect(more).toBe(2);
    expect(cellLines([{ ...group('x', 1, 1), name: '' }], 4, 12, 'ohne Namen').shown[0]?.text).toBe('ohne Namen');
  });
});

describe('the quadrants', () => {
  it('hold what has been placed, and below them what has not', () => {
    const piles = quadrantPiles([
      { id: 'a', quadrant: 'T' },
      { id: 'b', quadrant: null },
    ]);
    expect(piles.map(({ key, ids }) => `${key}:${ids.join()}`)).toEqual(['S:', 'W:', 'O:', 'T:a', 'none:b']);
  });

  it('toggle a voice without losing the others', () => {
    expect(toggled(['consultant', 'leadership'], 'leadership')).toEqual(['consultant']);
    expect(toggled(['consultant'], 'employee')).toEqual(['consultant', 'employee']);
  });
});
