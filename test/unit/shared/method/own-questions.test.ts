import { expect, it } from 'vitest';
import { questionsAbout, stepsWithQuestions } from '../../../../shared/method/own-questions';
import { addRecord, find } from '../../../../shared/project/edits';
import { newProject } from '../../../../shared/project/new-project';
import { answerTo, setAnswer } from '../../../../shared/project/own-questions';
import { personNamed } from '../../../../shared/project/person-named';
import { context } from '../project/sample';

const ask = (record: string, field: string, text = 'Haben sie selbst ein Feld?') =>
  addRecord(newProject('Hofladen'), 'question', { text, on: { record, field } }, context).project;
const fields = (...args: Parameters<typeof questionsAbout>) => questionsAbout(...args).map(({ field }) => field);

it('own questions are found by any name of their place, in either language', () => {
  for (const [record, field] of [
    ['group', 'name'],
    [' dialoggruppe ', 'Dialoggruppe'],
    ['Dialogue groups', 'NAME'],
  ] as const)
    expect(fields(ask(record, field), 'group')).toEqual(['name']);
  expect(fields(ask('Rahmen', 'Anlass'), 'frame')).toEqual(['occasion']);
});

it('a question without a known field concerns the whole, one about something else is not asked', () => {
  expect(fields(ask('group', ''), 'group')).toEqual([null]);
  expect(fields(ask('group', 'Lieblingsfarbe'), 'group')).toEqual([null]);
  expect(fields(ask('group', 'name'), 'channel')).toEqual([]);
  expect(fields(ask('group', 'name', '  '), 'group')).toEqual([]);
});

it('who works here is the living person of that name', () => {
  const { project, id } = addRecord(newProject('Hofladen'), 'person', { name: 'Ida Behrens' }, context);
  expect(personNamed(project, ' ida behrens')).toBe(id);
  expect(personNamed(project, 'Ida')).toBeNull();
  expect(personNamed(addRecord(project, 'person', { name: '' }, context).project, '')).toBeNull();
});

it('each record asked has an answer of its own, the project as a whole another; an empty one leaves nothing', () => {
  const { project, id } = addRecord(newProject('Hofladen'), 'question', { text: 'Wie lange schon?' }, context);
  const [a, b] = [{ type: 'group', id: 'a' } as const, { type: 'group', id: 'b' } as const];
  const answered = setAnswer(setAnswer(project, id, a, 'Seit 1931', context), id, null, 'Lange', context);
  const question = (plan: typeof project) => find(plan, 'question', id) ?? expect.fail();
  expect([a, b, null].map((of) => answerTo(question(answered), of))).toEqual(['Seit 1931', '', 'Lange']);
  const changed = setAnswer(answered, id, a, 'Seit 1932', context);
  expect(question(changed).answers.map(({ text }) => text)).toEqual(['Seit 1932', 'Lange']);
  expect(question(setAnswer(changed, id, a, '', context)).answers).toHaveLength(1);
});

it('knows the steps it asks about', () => {
  expect(stepsWithQuestions(newProject('Hofladen'))).toEqual(new Set());
  expect(stepsWithQuestions(ask('group', 'name'))).toEqual(new Set(['people']));
  expect(stepsWithQuestions(ask('Rahmen', ''))).toEqual(new Set(['frame']));
});
