import { describe, expect, it } from 'vitest';
import { setLevel } from '../../../renderer/views/supply-table/edit-supply';
import { stateOf, suppliersOf } from '../../../renderer/views/supply-table/suppliers';
import { living, updateRecord } from '../../../shared/project/edits';
import type { Project } from '../../../shared/project/project';
import { meeting } from '../../../shared/red-thread/supply';
import { caseProject } from '../fixtures/case-file';
import { context } from '../shared/project/sample';
import { aPlan } from '../shared/red-thread/a-plan';

const isUnmet = (project: Project, need: string) => meeting(living(project, 'supply'), need).length === 0;

const plan = aPlan({
  need: [{ id: 'need', text: 'Gesehen werden' }],
  supply: [
    { id: 'a', need: 'need', by: 'Zeitung', level: 1 },
    { id: 'b', need: 'need', by: 'Verband', level: 2 },
    { id: 'c', need: 'need', by: 'Nachbarin' },
  ],
});

describe('row 12: the gap of added value', () => {
  it('is there while no supplier is rated three or more', () => {
    expect(isUnmet(plan, 'need')).toBe(true);
    const met = updateRecord(plan, 'supply', 'b', { level: 3 }, context);
    expect(isUnmet(met, 'need')).toBe(false);
    expect(isUnmet(updateRecord(met, 'supply', 'b', { level: 2 }, context), 'need')).toBe(true);
  });

  it('opens and closes with what is set in the table', () => {
    const supplier = suppliersOf(living(plan, 'supply')).find(({ by }) => by === 'Nachbarin');
    if (!supplier) throw new Error('no column');
    const good = setLevel(plan, 'need', supplier, 4, context);
    expect(isUnmet(good, 'need')).toBe(false);
    expect(living(good, 'supply').map(stateOf)).toEqual(['low', 'low', 'met']);
    const poor = setLevel(good, 'need', supplier, 2, context);
    expect(isUnmet(poor, 'need')).toBe(true);
    expect(living(poor, 'supply').map(stateOf)).toEqual(['low', 'low', 'low']);
  });

  it('is found in case 4 for exactly the second, third and fourth need, with the values of the text', () => {
    const project = caseProject('4-lindenau');
    const rated = project.records.need.map(({ id }) =>
      living(project, 'supply').flatMap(({ need, level }) => (need === id ? (level ?? []) : [])),
    );
    expect(rated).toEqual([[3, 1], [1, 1], [2, 2], [2], [3]]);
    expect(project.records.need.map(({ id }) => isUnmet(project, id))).toEqual([false, true, true, true, false]);
  });
});
