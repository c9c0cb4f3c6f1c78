import { describe, expect, it } from 'vitest';
import { trashRecord } from '../../../shared/project/edits';
import { chaptersAboutPeople, evidenceOf, typesAboutPeople } from '../../../shared/red-thread/evidence';
import { planOf } from '../../../shared/red-thread/plan';
import { caseProject, cases } from '../fixtures/case-file';
import { context } from '../shared/project/sample';
import { aPlan, TODAY } from '../shared/red-thread/a-plan';

describe('row 11: how statements about people are supported', () => {
  const plan = aPlan({
    group: [
      { id: 'a', evidence: 'observed' },
      { id: 'b', evidence: 'told' },
    ],
    interest: [{ id: 'c' }],
    need: [{ id: 'd', evidence: 'observed' }],
    goal: [{ id: 'e' }],
  });

  it('counts observed, told and assumed, chapter by chapter; goals say nothing about people', () => {
    const { list } = planOf(plan, TODAY);
    expect(evidenceOf(list, 'people')).toEqual({ all: 3, observed: 1, told: 1, assumed: 1, assumedShare: 33 });
    expect(evidenceOf(list, 'listening')).toEqual({ all: 1, observed: 1, told: 0, assumed: 0, assumedShare: 0 });
    expect(evidenceOf(list)).toMatchObject({ all: 4, observed: 2, assumedShare: 25 });
    expect(evidenceOf(planOf(trashRecord(plan, 'interest', 'c', context), TODAY).list)).toMatchObject({
      all: 3,
      assumed: 0,
    });
  });

  it('leaves no statement out and counts none twice', () => {
    const apart = chaptersAboutPeople.flatMap((chapter) => typesAboutPeople(chapter));
    expect([...apart].sort()).toEqual([...typesAboutPeople()].sort());
    for (const name of cases) {
      const { list } = planOf(caseProject(name), TODAY);
      const [people, listening] = chaptersAboutPeople.map((chapter) => evidenceOf(list, chapter).all);
      expect((people ?? 0) + (listening ?? 0), name).toBe(evidenceOf(list).all);
      expect(evidenceOf(list).all).toBeGreaterThan(20);
    }
  });

  it('is nothing at all while nothing is said', () => {
    expect(evidenceOf(planOf(aPlan({}), TODAY).list)).toEqual({
      all: 0,
      observed: 0,
      told: 0,
      assumed: 0,
      assumedShare: 0,
    });
  });
});
