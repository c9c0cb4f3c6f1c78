import { describe, expect, test } from 'vitest';
import { addRecord, find, type Patch, trashRecord, updateRecord } from '../../../../../shared/project/edits';
import { allHints } from '../../../../../shared/project/hints/hints';
import { secondOnes } from '../../../../../shared/project/hints/pairs';
import { makeHundred } from '../../../../../shared/project/hints/shares';
import { newProject } from '../../../../../shared/project/new-project';
import type { Project } from '../../../../../shared/project/project';
import type { RecordType } from '../../../../../shared/project/record-types';
import { context } from '../sample';

const found = (project: Project) => allHints(project).map(({ path, code, sum }) => [path, code, sum]);

function withRecords<T extends RecordType>(project: Project, type: T, ...rows: readonly Patch<T>[]) {
  const ids: string[] = [];
  const filled = rows.reduce((before, values) => {
    const added = addRecord(before, type, values, context);
    ids.push(added.id);
    return added.project;
  }, project);
  return { project: filled, ids };
}

/** Two records that a pair can join. */
function two(a: RecordType, b: RecordType) {
  const first = addRecord(newProject('Plan'), a, {}, context);
  const second = addRecord(first.project, b, {}, context);
  return { project: second.project, a: first.id, b: second.id };
}

describe('one record for each pair', () => {
  test('a second one is said at both, and nothing is taken away', () => {
    const { project, a: goal, b: interest } = two('goal', 'interest');
    const { project: plan, ids } = withRecords(project, 'fit', { goal, interest }, { goal }, { goal, interest });
    expect(found(plan)).toEqual([
      ['/data/records/fit/0/interest', 'samePair', undefined],
      ['/data/records/fit/2/interest', 'samePair', undefined],
    ]);
    expect(secondOnes('fit', plan.records.fit).map(({ id }) => id)).toEqual([ids[2]]);
    expect(found(trashRecord(plan, 'fit', ids[0] ?? '', context))).toEqual([]);
  });

  test('a name is the same in capitals or not; answers without a name may be many', () => {
    const { project, a: need, b: swotItem } = two('need', 'swotItem');
    const supplied = withRecords(project, 'supply', { need, by: 'Verein' }, { need, by: ' verein' }).project;
    expect(found(supplied).map(([path]) => path)).toEqual(['/data/records/supply/0/by', '/data/records/supply/1/by']);
    expect(found(withRecords(project, 'rating', { swotItem }, { swotItem }).project)).toEqual([]);
  });
});

describe('shares', () => {
  const { project, a: group, b: channel } = two('group', 'channel');
  const other = addRecord(project, 'channel', {}, context);
  const rows = (one: number | null, two: number | null) =>
    withRecords(other.project, 'presence', { group, channel, share: one }, { group, channel: other.id, share: two });

  test('of a group that do not add up are said at each; while one is missing nobody is asked', () => {
    expect(found(rows(60, 30).project)).toEqual([
      ['/data/records/presence/0/share', 'shareSum', 90],
      ['/data/records/presence/1/share', 'shareSum', 90],
    ]);
    expect(found(rows(60, 40).project)).toEqual([]);
    expect(found(rows(60, null).project)).toEqual([]);
  });

  test.each([
    [5, 1, [83, 17]],
    [1, 1, [50, 50]],
    [60, 30, [67, 33]],
  ])('%d and %d become whole per cent that make 100', (one, two, shares) => {
    const { project: plan, ids } = rows(one, two);
    const record = find(plan, 'presence', ids[0] ?? '') ?? expect.fail();
    const whole = makeHundred(plan, 'presence', record, context);
    expect(whole.records.presence.map(({ share }) => share)).toEqual(shares);
    expect(found(whole)).toEqual([]);
  });

  test('of all pillars count together', () => {
    const { project: plan } = withRecords(newProject('Plan'), 'pillar', { share: 50 }, { share: 60 });
    expect(found(plan).map(([, , sum]) => sum)).toEqual([110, 110]);
  });
});

test('an option with statements from one side only says so; from both, or from none yet, it does not', () => {
  const { project, ids } = withRecords(newProject('Plan'), 'swotItem', { quadrant: 'S' }, { quadrant: 'O' });
  const option = addRecord(project, 'tows', { kind: 'SO', items: ids.slice(0, 1) }, context);
  expect(found(option.project)).toEqual([['/data/records/tows/0/items', 'oneSided', undefined]]);
  for (const items of [ids, []])
    expect(found(updateRecord(option.project, 'tows', option.id, { items }, context))).toEqual([]);
});
