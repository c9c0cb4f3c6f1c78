import * as v from 'valibot';
import { expect, test } from 'vitest';
import { changesSchema } from '../../../../shared/ipc/changes-schema';
import { contract } from '../../../../shared/ipc/contract';
import { addRecord, updateFrame } from '../../../../shared/project/edits';
import { newProject } from '../../../../shared/project/new-project';
import { readWell, textOf } from './file';
import { context } from './sample';

const nasty = 'A\u0001B\nC\u2028D\u009b ';
const line = 'AB C D ';

test('what the page sends as a line arrives as one line, at every depth; long texts keep their lines', () => {
  const { project } = addRecord(
    updateFrame(newProject('Plan'), { title: nasty, client: { ...newProject('').project.client, name: nasty } }),
    'group',
    { name: nasty, note: nasty, tags: [nasty] },
    context,
  );
  const changes = v.parse(changesSchema, { frame: project.project, upserts: { group: project.records.group } });
  expect(changes.frame).toMatchObject({ title: line, client: { name: line } });
  expect(changes.upserts?.group).toMatchObject([{ name: line, note: nasty, tags: [line] }]);
});

test('a title is one line; one of nothing but control characters is none', () => {
  const { input } = contract['project.create'];
  expect(v.parse(input, { title: nasty })).toEqual({ title: line.trim() });
  expect(v.safeParse(input, { title: '\u0001\n\u0000' }).success).toBe(false);
});

test('a file that holds them stays readable and as it is', () => {
  const project = updateFrame(newProject('Plan'), { title: nasty });
  const read = readWell(textOf(project));
  expect(read.project.project.title).toBe(nasty);
  expect(read.notices).toEqual([]);
});
