import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { examine } from '../../../../main/cli/check';
import { addRecord } from '../../../../shared/project/edits';
import { newProject } from '../../../../shared/project/new-project';
import { tempFolder } from '../storage/support/temp-folder';

const context = { now: '2026-03-01T09:00:00.000Z', newId: randomUUID, author: null };

async function errorsOf(text: string, language: 'de' | 'en') {
  const file = path.join(await tempFolder(), 'a.leitfaden');
  await writeFile(file, text);
  return (await examine(file, '2026-03-01', language)).errors;
}

/** A file whose frame or first group holds something else. */
function withGroup(frame: object, group: object): string {
  const project = addRecord(newProject('Plan'), 'group', {}, context).project;
  return JSON.stringify({
    format: 'leitfaden',
    schema: 1,
    id: randomUUID(),
    data: {
      ...project,
      project: { ...project.project, ...frame },
      records: { ...project.records, group: project.records.group.map((one) => ({ ...one, ...group })) },
    },
  });
}

const cases: readonly (readonly [frame: object, group: object, german: string, english: string])[] = [
  [{ title: 5 }, {}, 'Text erwartet, Zahl gefunden.', 'Expected text, found a number.'],
  [{ title: null }, {}, 'Text erwartet, leer (null) gefunden.', 'Expected text, found nothing (null).'],
  [{ client: 'x' }, {}, 'Gruppe von Feldern erwartet, Text gefunden.', 'Expected a group of fields, found text.'],
  [{ title: 'x'.repeat(121) }, {}, 'Zu lang: höchstens 120 Zeichen.', 'Too long: at most 120 characters.'],
  [{}, { tags: Array(501).fill('') }, 'Zu viele Einträge: höchstens 500.', 'Too many entries: at most 500.'],
  [
    {},
    { visibility: 'all' },
    '„all“ ist hier nicht vorgesehen; möglich: client, internal.',
    '“all” is not provided for here; possible: client, internal.',
  ],
  [
    {},
    { visibility: 5 },
    'Text erwartet, Zahl gefunden; möglich: client, internal.',
    'Expected text, found a number; possible: client, internal.',
  ],
  [
    {},
    { id: 'x' },
    '„x“ hat nicht die verlangte Form; erwartet wird eine Kennung (UUID).',
    '“x” does not have the required form; expected is an id (UUID).',
  ],
  [{}, { id: undefined }, 'Diese Angabe fehlt.', 'This is missing.'],
];

describe('what is wrong, in plain words', () => {
  test.each(cases)('%j %j', async (frame, group, german, english) => {
    const text = withGroup(frame, group);
    expect((await errorsOf(text, 'de')).map(({ message }) => message)).toEqual([german]);
    expect((await errorsOf(text, 'en')).map(({ message }) => message)).toEqual([english]);
  });

  test.each(['{', '{"format":"leitfaden",\n"x":"', '{"a":}', '[1,]'])(
    '%j: no words of the JSON parser',
    async (text) => {
      const [only, ...more] = await errorsOf(text, 'de');
      expect(only?.message).toMatch(/^Die Datei ist kein gültiges JSON( \(Fehler in Zeile \d+\))?\.$/);
      expect([only?.path, more]).toEqual(['', []]);
    },
  );
});
