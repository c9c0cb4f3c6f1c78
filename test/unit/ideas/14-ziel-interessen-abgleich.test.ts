import { describe, expect, it } from 'vitest';
import { setFit } from '../../../renderer/views/fit-matrix/pairs';
import { addRecord, updateRecord } from '../../../shared/project/edits';
import type { Project } from '../../../shared/project/project';
import { alignmentOf } from '../../../shared/red-thread/alignment';
import { planOf } from '../../../shared/red-thread/plan';
import { caseProject } from '../fixtures/case-file';
import { context } from '../shared/project/sample';
import { aPlan, found, TODAY } from '../shared/red-thread/a-plan';

const plan = aPlan({
  group: [
    { id: 'parents', name: 'Eltern' },
    { id: 'young', name: 'Jugendliche' },
  ],
  interest: [
    { id: 'time', group: 'parents', text: 'Mehr Zeit' },
    { id: 'calm', group: 'parents', text: 'Ruhe' },
    { id: 'fun', group: 'young', text: 'Spaß' },
  ],
  goal: [{ id: 'goal', text: 'Eltern kennen uns', groups: ['parents'] }],
});
const alignment = (project: Project) => alignmentOf(planOf(project, TODAY));
const compare = (project: Project, interest: string, value: 'shared' | 'conflict' | null, bridge = '') =>
  setFit(project, 'goal', interest, { value, bridge }, context);

describe('row 14: our goals beside their interests', () => {
  it('is complete once every goal is compared with every interest of its groups', () => {
    expect(alignment(plan).complete).toBe(false);
    const half = compare(plan, 'time', 'shared');
    expect(alignment(half).pairs.map(({ interest, compared }) => [interest, compared])).toEqual([
      ['time', true],
      ['calm', false],
    ]);
    expect(alignment(half).complete).toBe(false);
    const whole = compare(half, 'calm', 'shared');
    expect(alignment(whole).complete).toBe(true);
    expect(alignment(compare(whole, 'calm', null)).complete).toBe(false);
  });

  it('needs nothing about groups a goal is not for, and asks again when a group joins', () => {
    const whole = compare(compare(plan, 'time', 'shared'), 'calm', 'shared');
    expect(alignment(compare(whole, 'fun', 'shared')).pairs).toHaveLength(2);
    const joined = updateRecord(whole, 'goal', 'goal', { groups: ['parents', 'young'] }, context);
    expect(alignment(joined).complete).toBe(false);
    expect(alignment(compare(joined, 'fun', 'shared')).complete).toBe(true);
  });

  it('names groups of which no interest is known', () => {
    const { project, id } = addRecord(plan, 'group', { name: 'Presse' }, context);
    const joined = updateRecord(project, 'goal', 'goal', { groups: ['parents', id] }, context);
    const compared = compare(compare(joined, 'time', 'shared'), 'calm', 'shared');
    expect(alignment(compared)).toMatchObject({ withoutInterest: [id], complete: false });
    expect(alignment(aPlan({})).complete).toBe(false);
  });

  it('is complete in the first three cases; in the fourth one of four pairs is compared', () => {
    for (const name of ['1-kornblum', '2-brandner', '3-vogtmann'] as const)
      expect(alignment(caseProject(name)).complete, name).toBe(true);
    const { pairs, complete } = alignment(caseProject('4-lindenau'));
    expect([pairs.length, pairs.filter(({ compared }) => compared).length, complete]).toEqual([4, 1, false]);
  });

  it('finds a conflict without bridge, and no longer once there is one', () => {
    const gaps = (project: Project) => found(project).filter((each) => each.startsWith('G07'));
    const conflict = compare(plan, 'time', 'conflict');
    expect(gaps(conflict)).toEqual([`G07 ${conflict.records.fit[0]?.id}`]);
    expect(gaps(compare(conflict, 'time', 'conflict', 'Beide sparen Zeit'))).toEqual([]);
    expect(gaps(compare(plan, 'time', 'shared'))).toEqual([]);
    expect(found(caseProject('4-lindenau'), '2026-12-01').filter((each) => each.startsWith('G07'))).toEqual([]);
  });
});
