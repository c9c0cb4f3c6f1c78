import { expect, it } from 'vitest';
import { setIdeaState } from '../../../../shared/project/choose-idea';
import { addRecord, living, trashRecord } from '../../../../shared/project/edits';
import { newProject } from '../../../../shared/project/new-project';
import { context } from './sample';

it('keeps exactly one lead idea chosen, and the reason of the one before', () => {
  const first = addRecord(newProject('Hofladen'), 'idea', { title: 'A', stateReason: 'trägt' }, context);
  const second = addRecord(first.project, 'idea', { title: 'B' }, context);
  const one = setIdeaState(second.project, first.id, 'chosen', context);
  const other = setIdeaState(one, second.id, 'chosen', context);
  expect(living(other, 'idea').map(({ title, state, stateReason }) => [title, state, stateReason])).toEqual([
    ['A', 'shortlisted', 'trägt'],
    ['B', 'chosen', ''],
  ]);
  const none = setIdeaState(other, second.id, 'dropped', context);
  expect(living(none, 'idea').map(({ state }) => state)).toEqual(['shortlisted', 'dropped']);
});

it('leaves a chosen variant in the trash as it is', () => {
  const first = addRecord(newProject('Hofladen'), 'idea', { state: 'chosen' }, context);
  const second = addRecord(trashRecord(first.project, 'idea', first.id, context), 'idea', {}, context);
  const after = setIdeaState(second.project, second.id, 'chosen', context);
  expect(after.records.idea.map(({ state }) => state)).toEqual(['chosen', 'chosen']);
  expect(living(after, 'idea')).toHaveLength(1);
});
