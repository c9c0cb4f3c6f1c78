import { expect, it } from 'vitest';
import { questionsAbout } from '../../../../renderer/steps/own-questions';
import { addRecord } from '../../../../shared/project/edits';
import { newProject } from '../../../../shared/project/new-project';
import { personNamed } from '../../../../shared/project/person-named';
import { context } from '../../shared/project/sample';

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
