import { describe, expect, it } from 'vitest';
import { kindBeside, kindPiles, kinds, linkItem } from '../../../../../renderer/views/tows-board/options';
import { addRecord, find } from '../../../../../shared/project/edits';
import { missingSides } from '../../../../../shared/project/hints/sides';
import { newProject } from '../../../../../shared/project/new-project';
import { context } from '../../../shared/project/sample';

it('puts options into their fields; a place for the rest appears only when needed', () => {
  expect(kindPiles([{ id: '1', kind: 'WT' }]).map(({ key, ids }) => [key, ...ids])).toEqual([
    ['SO'],
    ['WO'],
    ['ST'],
    ['WT', '1'],
  ]);
  expect(kindPiles([{ id: '2', kind: null }]).at(-1)).toEqual({ key: 'none', ids: ['2'] });
});

it('leads back the way one came, from every field', () => {
  for (const kind of kinds) {
    for (const [there, back] of [
      ['right', 'left'],
      ['left', 'right'],
      ['down', 'up'],
      ['up', 'down'],
    ] as const) {
      const next = kindBeside(kind, there);
      if (next && next !== 'none') expect(kindBeside(next, back)).toBe(kind);
    }
  }
  expect(kindBeside('SO', 'up')).toBeNull();
});

describe('statements behind an option', () => {
  it('are needed from both sides of its field', () => {
    expect(missingSides('WO', [])).toEqual(['W', 'O']);
    expect(missingSides('WO', [{ quadrant: 'O' }, { quadrant: 'S' }])).toEqual(['W']);
    expect(missingSides('WO', [{ quadrant: 'O' }, { quadrant: 'W' }])).toEqual([]);
    expect(missingSides(null, [])).toEqual([]);
  });

  it('are tied once, however often they are dropped', () => {
    const { project, id } = addRecord(newProject('Plan'), 'tows', { items: ['a'] }, context);
    const tied = linkItem(project, id, 'b', context);
    expect(find(tied, 'tows', id)?.items).toEqual(['a', 'b']);
    expect(linkItem(tied, id, 'b', context)).toBe(tied);
    expect(linkItem(tied, 'unknown', 'b', context)).toBe(tied);
  });
});
