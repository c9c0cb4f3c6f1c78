import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { currentSchema } from '../../../../shared/project/migrations';
import { readWell, sha256, textOf } from './file';

const folder = path.resolve(__dirname, '../../../fixtures/versions');
const textOfVersion = (version: number) => readFileSync(path.join(folder, `${version}.leitfaden`), 'utf8');

/** SHA-256 of the frozen files: a file of an old version is never edited, only one of a new version added. */
const frozen = ['1191a4e3994b19b2bf2800787c0dca1ba71f8206414a3463cff7489089b86077'];

/** Record types of schema 1, written out: these files have them whatever the types are called later. */
const typesOf1 = ['person', 'group', 'channel', 'observation', 'need', 'value', 'goal', 'swotItem', 'usp', 'idea']
  .concat(['phase', 'measure', 'metric', 'event', 'learning'])
  .sort();

test('every schema version up to the current one has its file', () => {
  const names = Array.from({ length: currentSchema }, (_, i) => `${i + 1}.leitfaden`);
  expect(readdirSync(folder).sort()).toEqual(names.sort());
  expect(frozen).toHaveLength(currentSchema);
});

describe.each(frozen.map((hash, i) => [i + 1, hash] as const))('a file of schema %i', (version, hash) => {
  test('is as it was frozen', () => {
    expect(sha256(textOfVersion(version))).toBe(hash);
  });

  test('opens without notices', () => {
    const { notices, dangling } = readWell(textOfVersion(version));
    expect({ notices, dangling }).toEqual({ notices: [], dangling: [] });
  });

  test('saved and opened again is the same', () => {
    const { project } = readWell(textOfVersion(version));
    expect(readWell(textOf(project)).project).toEqual(project);
  });
});

test('schema 1: every record type is there, and every value opens as it stands in the file', () => {
  const { data } = JSON.parse(textOfVersion(1));
  expect(Object.keys(data.records).sort()).toEqual(typesOf1);
  for (const type of typesOf1) expect(data.records[type].length).toBeGreaterThan(0);
  expect(readWell(textOfVersion(1)).project).toMatchObject(data);
});
