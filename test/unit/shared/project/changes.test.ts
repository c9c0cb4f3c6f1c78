import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges, changesBetween, isEmptyChanges } from '../../../../shared/project/changes';
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
import { newProject } from '../../../../shared/project/new-project';
import type { Project } from '../../../../shared/project/project';
import { type RecordType, recordTypes } from '../../../../shared/project/record-types';
import { context } from './sample';

type Act = readonly [kind: number, type: RecordType, which: number, where: number, text: string];

const act: fc.Arbitrary<Act> = fc.tuple(
  fc.nat(7),
  fc.constantFrom(...recordTypes),
  fc.nat(20),
  fc.nat(20),
  fc.string({ maxLength: 20 }),
);

function perform(project: Project, [kind, type, which, where, text]: Act): Project {
  const records = all(project, type);
  const id = records[which % Math.max(1, records.length)]?.id;
  if (kind <= 1 || id === undefined)
    return addRecord(project, type, { note: text }, context, where % (records.length + 1)).project;
  if (kind === 2) return updateRecord(project, type, id, { note: text }, context);
  if (kind === 3) return trashRecord(project, type, id, context);
  if (kind === 4) return restoreRecord(project, type, id, context);
  if (kind === 5) return moveRecord(project, type, id, where);
  if (kind === 6) return setOpen(project, { type, id }, 'note', { reason: text }, context);
  const kept = records.filter((record) => record.id !== id);
  return updateFrame({ ...project, records: { ...project.records, [type]: kept } }, { note: text });
}

const after = (project: Project, acts: readonly Act[]) => acts.reduce(perform, project);

test('the changes between two states, applied to the first, give the second', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), fc.array(act, { maxLength: 30 }), (first, then) => {
      const before = after(newProject('Plan'), first);
      const now = after(before, then);
      expect(applyChanges(before, changesBetween(before, now))).toEqual(now);
    }),
    { numRuns: 300 },
  );
});

test('changes survive the way through JSON, as they take it between page and main', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 20 }), (acts) => {
      const before = newProject('Plan');
      const now = after(before, acts);
      const sent = JSON.parse(JSON.stringify(changesBetween(before, now)));
      expect(applyChanges(before, sent)).toEqual(now);
    }),
    { numRuns: 100 },
  );
});

test('nothing changed is nothing to send', () => {
  const project = after(newProject('Plan'), [[0, 'goal', 0, 0, 'x']]);
  expect(isEmptyChanges(changesBetween(project, project))).toBe(true);
});

test('one changed record is sent alone', () => {
  const { project: one } = addRecord(newProject('Plan'), 'goal', {}, context);
  const { project: two, id } = addRecord(one, 'goal', {}, context);
  const changed = updateRecord(two, 'goal', id, { note: 'neu' }, context);
  const { upserts, ...others } = changesBetween(two, changed);
  expect(upserts?.goal?.map((record) => record.id)).toEqual([id]);
  expect(others).toEqual({});
});
