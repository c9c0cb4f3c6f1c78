import { expect, test } from 'vitest';
import {
  addRecord,
  find,
  living,
  moveRecord,
  restoreRecord,
  setOpen,
  trashRecord,
  updateRecord,
} from '../../../../shared/project/edits';
import { newProject } from '../../../../shared/project/new-project';
import type { Project } from '../../../../shared/project/project';
import { context } from './sample';

function withGroups(...names: readonly string[]): { project: Project; ids: string[] } {
  let project = newProject('Plan');
  const ids: string[] = [];
  for (const name of names) {
    const added = addRecord(project, 'group', { name }, context);
    project = added.project;
    ids.push(added.id);
  }
  return { project, ids };
}
const names = (project: Project) => living(project, 'group').map(({ name }) => name);

test('a new record stands where it is asked to and is empty but for what is given', () => {
  const { project } = withGroups('A', 'B');
  const { project: more, id } = addRecord(project, 'group', { name: 'X' }, context, 1);
  expect(names(more)).toEqual(['A', 'X', 'B']);
  expect(find(more, 'group', id)).toMatchObject({
    evidence: 'assumed',
    visibility: 'client',
    deletedAt: null,
    open: {},
  });
});

test('an edit leaves the project before it as it was and shares what did not change', () => {
  const { project, ids } = withGroups('A', 'B');
  const edited = updateRecord(project, 'group', ids[0] ?? '', { name: 'Neu' }, { now: '2027-01-01T00:00:00.000Z' });
  expect(names(project)).toEqual(['A', 'B']);
  expect(names(edited)).toEqual(['Neu', 'B']);
  expect(edited.records.group[1]).toBe(project.records.group[1]);
  expect(edited.records.goal).toBe(project.records.goal);
  expect(edited.records.group[0]?.updated).toBe('2027-01-01T00:00:00.000Z');
});

test('an unknown id changes nothing', () => {
  const { project } = withGroups('A');
  expect(updateRecord(project, 'group', 'unknown', { name: 'X' }, context)).toBe(project);
  expect(moveRecord(project, 'group', 'unknown', 0)).toBe(project);
});

test('what goes to the trash comes back whole and in its place', () => {
  const { project, ids } = withGroups('A', 'B', 'C');
  const without = trashRecord(project, 'group', ids[1] ?? '', context);
  expect(names(without)).toEqual(['A', 'C']);
  expect(names(restoreRecord(without, 'group', ids[1] ?? '', context))).toEqual(['A', 'B', 'C']);
});

test.each([
  [0, ['C', 'A', 'B']],
  [1, ['A', 'C', 'B']],
  [9, ['A', 'B', 'C']],
])('moving the last to %i among the living', (index, expected) => {
  const { project, ids } = withGroups('A', 'B', 'C');
  expect(names(moveRecord(project, 'group', ids[2] ?? '', index))).toEqual(expected);
});

test('a field left open on purpose, and taken back', () => {
  const { project, ids } = withGroups('A');
  const target = { type: 'group', id: ids[0] ?? '' } as const;
  const open = setOpen(project, target, 'name', { reason: 'fragen wir noch' }, context);
  expect(find(open, 'group', target.id)?.open).toEqual({ name: { reason: 'fragen wir noch' } });
  expect(find(setOpen(open, target, 'name', null, context), 'group', target.id)?.open).toEqual({});
  expect(setOpen(project, 'frame', 'task', { reason: 'x' }, context).project.open).toEqual({ task: { reason: 'x' } });
});
