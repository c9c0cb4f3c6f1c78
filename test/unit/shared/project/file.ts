import { createHash, randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { fileText, newEnvelope } from '../../../../shared/project/envelope';
import type { Problem } from '../../../../shared/project/problems';
import type { Project } from '../../../../shared/project/project';
import { type ReadFailure, type ReadProject, readProject } from '../../../../shared/project/read-project';

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The text of a file that holds the project. */
export const textOf = (project: Project): string =>
  fileText(newEnvelope({ id: randomUUID(), app: '0.0.0', device: null }), project, sha256);

export const read = (text: string) => readProject(text, sha256);

export function readWell(text: string): ReadProject {
  const reading = read(text);
  return reading.ok ? reading.value : expect.fail(JSON.stringify(reading.error.problems));
}

export function refusal(text: string): ReadFailure {
  const reading = read(text);
  return reading.ok ? expect.fail('the file was read') : reading.error;
}

export const problemsOf = (text: string): readonly Problem[] => refusal(text).problems;

/** The file with something else at a place inside. */
export function withValue(text: string, keys: readonly (string | number)[], value: unknown): string {
  const file: unknown = JSON.parse(text);
  const last = keys.at(-1) ?? expect.fail('no place');
  const holder = keys.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), file);
  Reflect.set(Object(holder), last, value);
  return JSON.stringify(file);
}
