import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepIds, stepOf } from '../../../../shared/method/steps';
import { compareProjects, countDifferences, type RecordDifference } from '../../../../shared/project/compare';
import {
  addRecord,
  all,
  moveRecord,
  restoreRecord,
  setOpen,
  trashRecord,
  updateFrame,
  updateRecord,
} from '../../../../shared/project/edits';
import type { Project } from '../../../../shared/project/project';
import { recordTypes } from '../../../../shared/project/record-types';
import { context, oneOfEach } from './sample';

const later = { ...context, now: '2026-03-02T09:00:00.000Z' };

function withGroups(...names: readonly string[]): Project {
  return names.reduce((project, name) => addRecord(project, 'group', { name }, context).project, oneOfEach());
}
const idOf = (project: Project, name: string) => all(project, 'group').find((group) => group.name === name)?.id ?? '';

/** Type, fate and title of every record that differs. */
function told(before: Project, after: Project) {
  const name = ({ before, after }: RecordDifference) => Reflect.get(after ?? before ?? {}, 'name') ?? '';
  return compareProjects(before, after).flatMap(({ records }) => records.map((one) => `${one.fate} ${name(one)}`));
}

/** The same project without a shared reference, as two files give it. */
const readAnew = (project: Project): Project => JSON.parse(JSON.stringify(project));

describe('two states of a project', () => {
  test('that are alike differ in nothing, shared references or not', () => {
    const project = withGroups('A', 'B');
    expect(compareProjects(project, project)).toEqual([]);
    expect(compareProjects(project, readAnew(project))).toEqual([]);
  });

  test('differ in a field, told with what stood there and what stands there', () => {
    const before = withGroups('A');
    const id = idOf(before, 'A');
    const after = readAnew(updateRecord(before, 'group', id, { name: 'B', note: 'neu' }, later));
    const [people, ...others] = compareProjects(before, after);
    expect(others).toEqual([]);
    expect(people?.station).toBe('people');
    expect(people?.records).toMatchObject([
      {
        type: 'group',
        id,
        fate: 'changed',
        moved: false,
        fields: [
          { path: 'name', before: 'A', after: 'B', open: null },
          { path: 'note', before: '', after: 'neu', open: null },
        ],
      },
    ]);
  });

  test('do not differ by the time of the last change alone', () => {
    const before = withGroups('A');
    expect(compareProjects(before, updateRecord(before, 'group', idOf(before, 'A'), {}, later))).toEqual([]);
  });

  test('tell what was added, trashed, brought back and taken out of the file', () => {
    const before = withGroups('A', 'B', 'C');
    const trashed = trashRecord(before, 'group', idOf(before, 'A'), later);
    expect(told(before, trashed)).toEqual(['trashed A']);
    expect(told(trashed, before)).toEqual(['restored A']);
    expect(told(trashed, restoreRecord(trashed, 'group', idOf(before, 'A'), later))).toEqual(['restored A']);
    const more = addRecord(before, 'group', { name: 'D' }, later).project;
    expect(told(before, more)).toEqual(['added D']);
    expect(told(more, before)).toEqual(['removed D']);
  });

  test('name only what was moved, not what made room', () => {
    const before = withGroups('A', 'B', 'C', 'D', 'E');
    const after = moveRecord(before, 'group', idOf(before, 'E'), 1);
    expect(told(before, after)).toEqual(['moved E']);
    expect(told(after, before)).toEqual(['moved E']);
    const both = updateRecord(after, 'group', idOf(before, 'E'), { note: 'x' }, later);
    expect(compareProjects(before, both)[0]?.records).toMatchObject([{ fate: 'changed', moved: true }]);
  });

  test('tell a record in its list, and one that left at the end', () => {
    const before = withGroups('A', 'B');
    const without = { ...before, records: { ...before.records, group: all(before, 'group').slice(0, 2) } };
    const after = addRecord(without, 'group', { name: 'C' }, later, 0).project;
    expect(told(before, after)).toEqual(['added C', 'removed B']);
  });

  test('tell what was left open, for one field and for the whole record', () => {
    const before = withGroups('A');
    const at = { type: 'group', id: idOf(before, 'A') } as const;
    const reason = { reason: 'später' };
    const open = setOpen(setOpen(before, at, 'name', reason, later), at, '*', reason, later);
    expect(compareProjects(before, open)[0]?.records[0]?.fields).toMatchObject([
      { path: '*', field: null, open: { before: null, after: reason } },
      { path: 'name', before: 'A', after: 'A', open: { before: null, after: reason } },
    ]);
  });

  test('tell the parts of a field of the frame one by one', () => {
    const before = withGroups();
    const { client, settings } = before.project;
    const after = updateFrame(before, {
      client: { ...client, name: 'Bäckerei', place: 'Bern' },
      settings: { ...settings, shortPathAt: 'goal.text', comparedWith: 'none' },
    });
    const [frame] = compareProjects(before, after);
    expect(frame?.frame.map(({ path, after }) => [path, after])).toEqual([
      ['client/name', 'Bäckerei'],
      ['client/place', 'Bern'],
    ]);
  });

  test('are counted by station: each record and each field of the frame once', () => {
    const before = withGroups('A', 'B');
    const changed = updateRecord(before, 'group', idOf(before, 'A'), { name: 'X', note: 'y' }, later);
    const trashed = trashRecord(changed, 'group', idOf(before, 'B'), later);
    const goal = addRecord(trashed, 'goal', {}, later).project;
    const after = updateFrame(goal, { title: 'Neu', occasion: 'Anlass' });
    expect(countDifferences(compareProjects(before, after))).toEqual({ frame: 2, people: 2, situation: 1 });
  });
});

test('every change of any record is told at the station of its type', () => {
  const before = oneOfEach();
  for (const type of recordTypes) {
    const id = all(before, type)[0]?.id ?? '';
    const after = updateRecord(before, type, id, { note: 'anders' }, later);
    expect(compareProjects(before, after)).toMatchObject([
      { station: stepOf(type).id, records: [{ type, id, fate: 'changed', fields: [{ path: 'note' }] }] },
    ]);
  }
});

test('however a list is shuffled, the records that are not told as moved kept their order', () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
  fc.assert(
    fc.property(fc.shuffledSubarray(names, { minLength: 2 }), (order) => {
      const before = withGroups(...names);
      const groups = order.map((name) => all(before, 'group').find((group) => group.name === name));
      const after = { ...before, records: { ...before.records, group: groups } } as Project;
      const records = compareProjects(before, after).flatMap(({ records }) => records);
      const moved = new Set(records.filter((one) => one.moved).map((one) => one.id));
      const kept = (project: Project) =>
        all(project, 'group')
          .map(({ id }) => id)
          .filter((id) => !moved.has(id) && groups.some((group) => group?.id === id));
      expect(kept(after)).toEqual(kept(before));
      expect(records.filter(({ fate }) => fate === 'removed')).toHaveLength(before.records.group.length - order.length);
    }),
    { numRuns: 100 },
  );
});

test('stations come in the order of the path', () => {
  const after = oneOfEach();
  const empty = { ...after, records: Object.fromEntries(recordTypes.map((type) => [type, []])) } as unknown as Project;
  expect(compareProjects(empty, after).map(({ station }) => station)).toEqual([...stepIds]);
});
