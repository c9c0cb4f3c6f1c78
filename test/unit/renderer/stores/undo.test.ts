import { expect, test } from 'vitest';
import { UndoHistory } from '../../../../renderer/stores/undo';
import { newProject } from '../../../../shared/project/new-project';

const label = { act: 'change', type: 'group' } as const;
const [a, b, c] = [newProject('a'), newProject('b'), newProject('c')];

test('typing in one field within a second is one step back', () => {
  let now = 0;
  const history = new UndoHistory(() => now);
  history.record(a, label, 'id/name');
  now = 900;
  history.record(b, label, 'id/name');
  expect(history.back(c)).toBe(a);
  expect(history.back(a)).toBeNull();
});

test('a pause, another field or no merge key begins a new step', () => {
  let now = 0;
  const history = new UndoHistory(() => now);
  history.record(a, label, 'id/name');
  now = 1_500;
  history.record(b, label, 'id/name');
  history.record(c, label, 'id/kind');
  history.record(c, label, null);
  history.record(c, label, null);
  expect(history.past).toHaveLength(5);
});

test('back and forth return the very same projects, and a new edit ends the way forth', () => {
  const history = new UndoHistory(() => 0);
  history.record(a, label, null);
  expect(history.back(b)).toBe(a);
  expect(history.forth(a)).toBe(b);
  expect(history.back(b)).toBe(a);
  history.record(a, label, null);
  expect(history.forth(c)).toBeNull();
});

test('typing after undo never joins the step that was undone', () => {
  const history = new UndoHistory(() => 0);
  history.record(a, label, 'id/name');
  history.back(b);
  history.forth(a);
  history.record(b, label, 'id/name');
  expect(history.past).toHaveLength(2);
});

test('the history is bounded', () => {
  const history = new UndoHistory(() => 0);
  for (let n = 0; n < 600; n += 1) history.record(a, label, null);
  expect(history.past).toHaveLength(500);
});
