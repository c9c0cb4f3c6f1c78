import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { addRecord } from '../../../../shared/project/edits';
import { isSealed } from '../../../../shared/project/envelope';
import { currentSchema, migrate } from '../../../../shared/project/migrations';
import { newProject } from '../../../../shared/project/new-project';
import { problemsOf, read, readWell, refusal, sha256, textOf, withValue } from './file';
import { context, oneOfEach } from './sample';

describe('a file of our own', () => {
  test('comes back as it was written, without a notice', () => {
    const project = oneOfEach();
    const { project: found, notices, envelope } = readWell(textOf(project));
    expect(found).toEqual(project);
    expect(notices).toEqual([]);
    expect(envelope).toMatchObject({ format: 'leitfaden', schema: currentSchema, rev: 0, parent: null });
  });

  test('the bundled example is valid, sealed and whole', () => {
    const example = path.resolve(__dirname, '../../../fixtures/cases/1-kornblum.leitfaden');
    const { notices, dangling } = readWell(readFileSync(example, 'utf8'));
    expect(notices).toEqual([]);
    expect(dangling).toEqual([]);
  });

  test.each(['👩‍👩‍👧', '\u0000\u001f', '\ud800', '\u2028', 'e\u0301', '"\\/'])('keeps %j', (text) => {
    const { project, id } = addRecord(newProject('Plan'), 'goal', { text }, context);
    const { project: found, notices } = readWell(textOf(project));
    expect(found.records.goal.find((goal) => goal.id === id)?.text).toBe(text);
    expect(notices).toEqual([]);
  });

  test('the checksum covers everything but itself', () => {
    const file = JSON.parse(textOf(newProject('Plan')));
    const { sha256: stated, ...rest } = file;
    expect(stated).toBe(sha256(JSON.stringify(rest)));
    expect(isSealed({ ...file, rev: 7 }, sha256)).toBe(false);
  });
});

describe('a file from other hands', () => {
  test.each([
    ['missing', undefined],
    ['wrong', '0'.repeat(64)],
    ['of another type', 5],
  ])('a checksum that is %s is told, and the file is valid', (_, stated) => {
    expect(readWell(withValue(textOf(newProject('Plan')), ['sha256'], stated)).notices).toEqual(['editedOutside']);
  });

  test('only format, schema, id and data are needed; missing fields read as empty', () => {
    const data = { project: { title: 'Von Hand' }, records: {} };
    const { project } = readWell(JSON.stringify({ format: 'leitfaden', schema: 1, id: randomUUID(), data }));
    expect(project).toEqual(newProject('Von Hand'));
  });

  test('unknown keys are carried along', () => {
    const text = withValue(withValue(textOf(newProject('Plan')), ['data', 'project', 'mood'], 'gut'), ['maker'], 'x');
    const { project, envelope } = readWell(text);
    expect(project.project).toHaveProperty('mood', 'gut');
    expect(envelope).toHaveProperty('maker', 'x');
  });

  test('references to nothing are taken out, told and listed', () => {
    const nobody = randomUUID();
    const { project } = addRecord(newProject('Plan'), 'goal', { groups: [nobody] }, context);
    const { project: found, notices, dangling } = readWell(textOf(project));
    expect(found.records.goal[0]?.groups).toEqual([]);
    expect(notices).toEqual(['danglingRepaired']);
    expect(dangling.map(({ path: at, to }) => [at, to])).toEqual([['groups/0', { type: 'group', id: nobody }]]);
  });

  test('two records with one id are refused, since one would replace the other', () => {
    const { project } = addRecord(newProject('Plan'), 'goal', {}, context);
    const twice = {
      ...project,
      records: { ...project.records, goal: [...project.records.goal, ...project.records.goal] },
    };
    expect(problemsOf(textOf(twice))).toMatchObject([{ path: '/data/records/goal/1/id', code: 'duplicateId' }]);
  });

  test.each([currentSchema + 1, 9999])('schema %i is too new, whatever else is in the file', (schema) => {
    expect(refusal(JSON.stringify({ format: 'leitfaden', schema, data: 'unreadable' }))).toMatchObject({
      code: 'tooNew',
      problems: [{ path: '/schema', code: 'tooNew' }],
    });
  });
});

test('migrations run one after another from the schema of the file', () => {
  const steps = [
    (data: object) => ({ ...data, second: true }),
    (data: object) => ({ ...data, third: 'second' in data }),
  ];
  expect(migrate({ first: true }, 1, steps)).toEqual({ first: true, second: true, third: true });
  expect(migrate({ first: true }, 2, steps)).toEqual({ first: true, third: false });
  expect(migrate({ first: true }, 3, steps)).toEqual({ first: true });
  expect(migrate('no object', 1, steps)).toBe('no object');
});

describe('hostile files', () => {
  const whole = textOf(oneOfEach());

  test.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\t ', 'empty'],
    ['null', 'null', 'notAProject'],
    ['zero', '0', 'notAProject'],
    ['a text', '"x"', 'notAProject'],
    ['a list', '[]', 'notAProject'],
    ['another format', '{"format":"drawio"}', 'notAProject'],
    ['100,000 brackets', '['.repeat(100_000), 'tooDeep'],
    ['100,000 closed brackets', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'tooDeep'],
    ['100,000 objects in each other', '{"a":'.repeat(100_000), 'tooDeep'],
    ['three million values', `[${'0,'.repeat(3_000_000)}0]`, 'tooMuch'],
    ['half a file', whole.slice(0, whole.length / 2), 'notJson'],
    ['a tail', `${whole}${whole.slice(-20)}`, 'notJson'],
    ['an open text', '{"format":"leitfaden', 'notJson'],
  ])('%s: refused', (_, text, code) => {
    expect(refusal(text)).toMatchObject({ code: 'damaged', problems: [{ path: '', code }] });
  });

  test('brackets inside of texts are no depth', () => {
    const { project } = addRecord(newProject('Plan'), 'goal', { note: '[{"\\'.repeat(1000) }, context);
    expect(readWell(textOf(project)).project).toEqual(project);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('%s never gets in, and pollutes nothing', (key) => {
    const evil = `"${key}":{"polluted":true}`;
    const text = whole.replace('"data":{', `"data":{${evil},`).replace('"project":{', `"project":{${evil},`);
    const { project } = readWell(text.replace('{"format"', `{${evil},"format"`));
    for (const object of [project, project.project]) expect(Object.hasOwn(object, key)).toBe(false);
    expect(JSON.stringify(project)).not.toContain('polluted');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('escaped __proto__ is the same key', () => {
    const { project } = readWell(whole.replace('"data":{', '"data":{"\\u005f_proto__":{"polluted":true},'));
    expect(Object.keys(project)).toEqual(['project', 'records', 'assets', 'versions']);
  });

  test('1e400 is refused with its place, also where nobody knows the key', () => {
    const text = whole.replace('"title":"Alles"', '"title":"Alles","unknown":[1,-1e400]');
    expect(problemsOf(text)).toEqual([{ path: '/data/project/unknown/1', code: 'notFinite' }]);
  });

  test('of a key that stands twice the last counts, and the file counts as edited outside', () => {
    const { project, notices } = readWell(whole.replace('"title":"Alles"', '"title":"Eins","title":"Zwei"'));
    expect(project.project.title).toBe('Zwei');
    expect(notices).toEqual(['editedOutside']);
  });

  test.each([
    ['format', 1],
    ['schema', '1'],
    ['schema', 0],
    ['schema', 1.5],
    ['id', 'me'],
    ['id', undefined],
    ['rev', -1],
    ['parent', 'x'],
    ['saved', 'gestern'],
    ['data', null],
    ['data', []],
  ])('envelope: %s = %j', (key, value) => {
    const { code, problems } = refusal(withValue(whole, [key], value));
    expect(code).toBe('damaged');
    expect(problems[0]?.path.startsWith(key === 'format' ? '' : `/${key}`)).toBe(true);
  });

  test('cut off at any place it is refused, never half read', () => {
    const text = textOf(newProject('Plan'));
    for (let end = 0; end < text.length; end += 1) expect(read(text.slice(0, end)).ok).toBe(false);
  });

  test('a flipped bit is refused, or told as edited outside, or says the same', () => {
    const text = textOf(newProject('Plan'));
    const bytes = Buffer.from(text);
    for (let bit = 0; bit < bytes.length * 8; bit += 7) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const reading = read(flipped.toString('utf8'));
      if (reading.ok && reading.value.notices.length === 0) {
        expect(JSON.parse(flipped.toString('utf8'))).toEqual(JSON.parse(text));
      }
    }
  });
});
