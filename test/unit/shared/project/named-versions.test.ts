import * as v from 'valibot';
import { expect, test } from 'vitest';
import { compareProjects } from '../../../../shared/project/compare';
import { addRecord, updateFrame } from '../../../../shared/project/edits';
import {
  dropVersion,
  MOST_NAMED_VERSIONS,
  nameVersion,
  nextNumber,
  projectOfVersion,
  restoreState,
} from '../../../../shared/project/named-versions';
import { newProject } from '../../../../shared/project/new-project';
import type { Project } from '../../../../shared/project/project';
import { versionsSchema } from '../../../../shared/project/project';
import { context, titled } from './sample';

const words = { number: '1', name: 'Erste', note: '' };
const last = ({ versions }: Project) => {
  const version = versions.at(-1);
  if (!version) throw new Error('There is no version');
  return version;
};

test('a named state can be compared, and comes back whole while the names stay', () => {
  const first = addRecord(newProject('Plan'), 'group', { name: 'Kundschaft' }, context).project;
  const named = nameVersion(first, words, context);
  const later = addRecord(titled(named, 'Anders'), 'goal', { text: 'Neu' }, context).project;
  expect(compareProjects(projectOfVersion(later, last(later)), later)).toHaveLength(2);
  const back = restoreState(later, projectOfVersion(later, last(later)));
  expect(compareProjects(first, back)).toEqual([]);
  expect(back.versions).toBe(later.versions);
  expect(nameVersion(back, { ...words, name: 'Wieder' }, context).versions).toHaveLength(2);
});

test('pictures of both states stay when one comes back', () => {
  const picture = { mime: 'image/png', base64: 'AA==', width: 1, height: 1 } as const;
  const old = { ...newProject('Plan'), assets: { a: picture } };
  const now = { ...newProject('Plan'), assets: { b: picture } };
  expect(Object.keys(restoreState(now, old).assets).sort()).toEqual(['a', 'b']);
});

test('number and name become single lines of bounded length; without a name there is no version', () => {
  const project = newProject('Plan');
  const { versions } = nameVersion(
    project,
    { number: ' 1\n2 ', name: ` Für\n\u0007alle ${'x'.repeat(300)}`, note: '' },
    context,
  );
  expect(versions[0]).toMatchObject({ number: '1 2' });
  expect(versions[0]?.name).toMatch(/^Für alle x+$/);
  expect(v.is(versionsSchema, versions)).toBe(true);
  expect(nameVersion(project, { ...words, name: ' \n ' }, context)).toBe(project);
});

test('a file takes as many as it may hold, and has room again when one goes', () => {
  let project = newProject('Plan');
  for (let i = 0; i < MOST_NAMED_VERSIONS; i++) project = nameVersion(project, { ...words, name: `V${i}` }, context);
  expect(project.versions).toHaveLength(MOST_NAMED_VERSIONS);
  expect(nameVersion(project, words, context)).toBe(project);
  const fewer = dropVersion(project, project.versions[3]?.id ?? '');
  expect(fewer.versions.map(({ name }) => name)).not.toContain('V3');
  expect(nameVersion(fewer, words, context).versions).toHaveLength(MOST_NAMED_VERSIONS);
});

test('the next number counts on from the last', () => {
  const after = (number: string) => nextNumber(nameVersion(newProject('Plan'), { ...words, number }, context));
  expect(nextNumber(newProject('Plan'))).toBe('1');
  expect([after('1'), after('1.9'), after('Stand 7'), after('Entwurf')]).toEqual(['2', '1.10', 'Stand 8', '2']);
  expect(nextNumber(updateFrame(newProject('Plan'), { title: 'x' }))).toBe('1');
});
