import { expect, test } from 'vitest';
import { steps } from '../../../../shared/method/steps';
import {
  frameCompleteness,
  percent,
  projectCompleteness,
  recordCompleteness,
  typesCompleteness,
} from '../../../../shared/project/completeness';
import { addRecord, find, setOpen, trashRecord, updateFrame, updateRecord } from '../../../../shared/project/edits';
import { newProject } from '../../../../shared/project/new-project';
import { recordTypes } from '../../../../shared/project/record-types';
import { definitions } from '../../../../shared/project/records';
import { stepProgress, summaryOf } from '../../../../shared/project/summary';
import { context } from './sample';

const neededOf = (type: 'person') => Object.values(definitions[type].fields).filter(({ needed }) => needed).length;

test('each needed field that is filled, and only those, counts', () => {
  const { project, id } = addRecord(newProject('Plan'), 'person', {}, context);
  const person = () => find(project, 'person', id);
  expect(recordCompleteness('person', person() ?? expect.fail())).toEqual({ done: 0, needed: neededOf('person') });
  const named = updateRecord(project, 'person', id, { name: 'Jule', hoursPerWeek: 7 }, context);
  expect(recordCompleteness('person', find(named, 'person', id) ?? expect.fail()).done).toBe(1);
  const blank = updateRecord(project, 'person', id, { name: '   ' }, context);
  expect(recordCompleteness('person', find(blank, 'person', id) ?? expect.fail()).done).toBe(0);
});

test('left open on purpose counts as decided: a field, or with * the whole record', () => {
  const { project, id } = addRecord(newProject('Plan'), 'person', {}, context);
  const target = { type: 'person', id } as const;
  const field = setOpen(project, target, 'role', { reason: 'später' }, context);
  expect(recordCompleteness('person', find(field, 'person', id) ?? expect.fail()).done).toBe(1);
  const whole = setOpen(project, target, '*', { reason: 'später' }, context);
  const { done, needed } = recordCompleteness('person', find(whole, 'person', id) ?? expect.fail());
  expect(done).toBe(needed);
});

test('an answer nobody has given is no progress: what starts with a value is asked for only where it stands empty', () => {
  // Of the nine needed fields of the frame four start with a value; of the others a new project has its title.
  const project = newProject('Plan');
  expect(frameCompleteness(project)).toEqual({ done: 1, needed: 5 });
  expect(frameCompleteness(updateFrame(project, { status: 'agreed' }))).toEqual({ done: 1, needed: 5 });
  const emptied = updateFrame(project, { status: null });
  expect(frameCompleteness(emptied)).toEqual({ done: 1, needed: 6 });
  expect(frameCompleteness(setOpen(emptied, 'frame', 'status', { reason: '' }, context)).done).toBe(2);
});

test('a new record is not begun, whatever its fields start with', () => {
  for (const type of recordTypes) {
    const { project, id } = addRecord(newProject('Plan'), type, {}, context);
    expect(recordCompleteness(type, find(project, type, id) ?? expect.fail()).done, type).toBe(0);
  }
});

test('a step counts its rarely used records where there are some', () => {
  const { project } = addRecord(newProject('Plan'), 'relation', {}, context);
  const [step] = steps.filter(({ more }) => more.includes('relation'));
  expect(stepProgress(project, step ?? expect.fail()).needed).toBe(
    stepProgress(newProject('Plan'), step ?? expect.fail()).needed + 3,
  );
});

test('a step without a single record is not complete; the trash does not count', () => {
  const project = newProject('Plan');
  expect(typesCompleteness(project, ['group'])).toEqual({ done: 0, needed: 1 });
  const { project: one, id } = addRecord(project, 'group', {}, context);
  expect(typesCompleteness(trashRecord(one, 'group', id, context), ['group'])).toEqual({ done: 0, needed: 1 });
});

test('the frame: parts count when their needed parts are filled', () => {
  const project = newProject('Plan');
  const before = frameCompleteness(project).done;
  const client = { ...project.project.client, place: 'Münster' };
  expect(frameCompleteness(updateFrame(project, { client })).done).toBe(before);
  const named = { ...client, name: 'Bäckerei' };
  expect(frameCompleteness(updateFrame(project, { client: named })).done).toBe(before + 1);
});

test('percent says 100 only when nothing is missing', () => {
  expect(percent({ done: 999, needed: 1000 })).toBe(99);
  expect(percent({ done: 0, needed: 0 })).toBe(100);
  expect(percent({ done: 3, needed: 3 })).toBe(100);
});

test('the summary adds up to the whole, and counts what is left open', () => {
  const { project, id } = addRecord(newProject('Plan'), 'goal', { text: 'Ziel' }, context);
  const open = setOpen(
    setOpen(project, { type: 'goal', id }, 'level', { reason: '' }, context),
    'frame',
    'task',
    { reason: '' },
    context,
  );
  const { steps, openEnds, title } = summaryOf(open);
  const sum = (key: 'done' | 'needed') => Object.values(steps).reduce((all, step) => all + step[key], 0);
  expect({ done: sum('done'), needed: sum('needed') }).toEqual(projectCompleteness(open));
  expect(openEnds).toBe(2);
  expect(title).toBe('Plan');
});
