import { expect, test } from '@playwright/test';
import { updateRecord } from '../../shared/project/edits';
import { createChecker, findingsOf } from '../../shared/red-thread/findings';
import { bigPlan } from '../support/big-plan';
import { compare, keep, timed } from './measure';

const DAY = '2026-06-15';

test('all gap rules over 1,000 observations, 500 measures, 200 goals, against writing the same project as JSON', async () => {
  const plan = bigPlan();
  const now = '2026-06-15T08:00:00.000Z';
  let typed = plan;
  const type = () => {
    const { id, what } = typed.records.observation[500] ?? { id: '', what: '' };
    typed = updateRecord(typed, 'observation', id, { what: `${what}e` }, { now });
  };
  const check = createChecker();
  const anchor = 'the project as JSON';
  const theirs = () => timed(() => JSON.stringify(plan));
  // A copy of the lists: nothing is known of them from the round before.
  const fresh = () => ({
    ...plan,
    records: Object.fromEntries(Object.entries(plan.records).map(([type, list]) => [type, [...list]])),
  });
  const once = () => {
    const project = fresh() as unknown as typeof plan;
    return timed(() => findingsOf(project, DAY));
  };
  const again = () => {
    type();
    return timed(() => check(typed, DAY));
  };
  const rows = [
    await compare({ name: 'all gap rules, from scratch', anchor, unit: 'ms' }, 21, once, theirs),
    await compare({ name: 'all gap rules, after a key press', anchor, unit: 'ms' }, 21, again, theirs),
  ];
  expect(findingsOf(plan, DAY).findings.length).toBeGreaterThan(500);
  keep('rules', rows);
  for (const { ours } of rows) expect(ours).toBeLessThan(50);
});
