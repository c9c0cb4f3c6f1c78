import { describe, expect, it } from 'vitest';
import { addRecord, trashRecord, updateFrame, updateRecord } from '../../../shared/project/edits';
import type { Project } from '../../../shared/project/project';
import { hearingOf } from '../../../shared/red-thread/listening';
import { planOf } from '../../../shared/red-thread/plan';
import { remember } from '../../../shared/red-thread/remember';
import { countingContext } from '../../support/big-project';
import { caseProject } from '../fixtures/case-file';
import { aPlan, TODAY } from '../shared/red-thread/a-plan';

const context = countingContext();
const start = aPlan({
  group: [{ id: 'parents', name: 'Eltern' }],
  channel: [
    { id: 'forum', name: 'Forum' },
    { id: 'square', name: 'Marktplatz', kind: 'offline' },
  ],
  goal: [{ id: 'goal', text: 'Eltern kennen uns', groups: ['parents'] }],
});
const hear = (project: Project, place: string) =>
  addRecord(project, 'observation', { place, who: [{ type: 'group', id: 'parents' }] }, context).project;
const hearing = (project: Project) => {
  const [goal] = project.records.goal;
  if (!goal) throw new Error('no goal');
  return hearingOf(planOf(project, TODAY), goal);
};

describe('row 10: the listening gate', () => {
  it('opens exactly with the third observation, from a second place', () => {
    const one = hear(start, 'forum');
    const two = hear(one, 'forum');
    expect([start, one, two, hear(two, 'forum')].map((project) => hearing(project).state)).toEqual(
      Array(4).fill('unheard'),
    );
    expect(hearing(two).unheard).toEqual([{ group: 'parents', observations: 2, places: 1 }]);
    const three = hear(two, 'square');
    expect(hearing(three)).toMatchObject({ state: 'heard', unheard: [] });
    const [last] = three.records.observation.slice(-1);
    expect(hearing(trashRecord(three, 'observation', last?.id ?? '', context)).state).toBe('unheard');
  });

  it('follows the thresholds of the project', () => {
    const one = hear(start, 'forum');
    const settings = { ...one.project.settings, minObservations: 1, minPlaces: 1 };
    expect(hearing(updateFrame(one, { settings }))).toMatchObject({ state: 'heard', minObservations: 1, minPlaces: 1 });
    expect(hearing(updateFrame(one, { settings: { ...settings, minPlaces: 2 } })).state).toBe('unheard');
  });

  it('says nothing of being heard while no group is named', () => {
    expect(hearing(updateRecord(start, 'goal', 'goal', { groups: [] }, context)).state).toBe('nobody');
  });

  it('is open for every goal of cases 1, 2 and 4', () => {
    for (const name of ['1-kornblum', '2-brandner', '4-lindenau'] as const) {
      const project = caseProject(name);
      const plan = planOf(project, '2026-07-01');
      expect(project.records.goal.map((goal) => hearingOf(plan, goal).state)).toEqual(['heard', 'heard', 'heard']);
    }
  });

  it('is not reckoned again by a change somewhere else', () => {
    let times = 0;
    const ask = remember((plan) => {
      times += 1;
      return plan.list('goal').map((goal) => hearingOf(plan, goal).state);
    });
    expect(ask(start, TODAY)).toEqual(['unheard']);
    ask(addRecord(start, 'person', { name: 'Jule' }, context).project, TODAY);
    expect(times).toBe(1);
    expect(ask(hear(hear(hear(start, 'forum'), 'forum'), 'square'), TODAY)).toEqual(['heard']);
    expect(times).toBe(2);
  });
});
