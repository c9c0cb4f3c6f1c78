import { autorun, observable, runInAction } from 'mobx';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PlanAtRest, REST } from '../../../../renderer/stores/plan-at-rest';
import { addRecord } from '../../../../shared/project/edits';
import { newProject } from '../../../../shared/project/new-project';
import { countingContext } from '../../../support/big-project';

const context = countingContext();
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const box = observable.box(newProject('Plan'), { deep: false });
  const rest = new PlanAtRest(
    () => box.get(),
    () => '2026-06-15',
  );
  const addGoal = () => runInAction(() => box.set(addRecord(box.get(), 'goal', { text: 'Ziel' }, context).project));
  return { rest, addGoal };
}

test('while nobody looks, what is asked is answered from the plan as it is', () => {
  const { rest, addGoal } = setUp();
  addGoal();
  expect(rest.findings.findings.map(({ code }) => code)).toContain('G05');
});

test('whoever looks sees the plan anew when the hand rests, not at every change', () => {
  const { rest, addGoal } = setUp();
  const seen: number[] = [];
  const stop = autorun(() => seen.push(rest.findings.findings.filter(({ code }) => code === 'G05').length));
  addGoal();
  vi.advanceTimersByTime(REST - 1);
  addGoal();
  vi.advanceTimersByTime(REST - 1);
  expect(seen).toEqual([0]);
  vi.advanceTimersByTime(1);
  expect(seen).toEqual([0, 2]);
  stop();
  addGoal();
  vi.advanceTimersByTime(REST);
  expect(seen).toEqual([0, 2]);
});

test('who begins to look again sees what happened meanwhile at once', () => {
  const { rest, addGoal } = setUp();
  const stop = autorun(() => rest.thread);
  stop();
  addGoal();
  let knots = 0;
  const stopAgain = autorun(() => {
    knots = rest.thread.knots.length;
  });
  expect(knots).toBe(1);
  stopAgain();
});
