import { newProject } from '../../../shared/project/new-project';
import type { Project } from '../../../shared/project/project';
import { between, randomFrom } from './random';

/** What the n-th save writes: starts with its number, is up to 40 KB long, and nothing of it can be guessed from another. */
export function payload(n: number, size?: number): string {
  const random = randomFrom(n);
  const anyLength = between(random, 200, 40_000);
  const length = size ?? anyLength;
  const words = Array.from({ length: Math.ceil(length / 6) }, () => between(random, 0x10000, 0xfffff).toString(16));
  return `${n}:${words.join(' ').slice(0, length)}`;
}

/** The number in front of a payload; null when the text is not exactly what that save wrote. */
export function numberIn(text: string): number | null {
  const n = Number(text.match(/^(\d+):/)?.[1] ?? Number.NaN);
  return text === payload(n, text.length - `${n}:`.length) ? n : null;
}

const frame = newProject('Plan').project;

/** The change of the page that puts a payload into the open project. */
export const noting = (note: string) => ({ frame: { ...frame, note } });

export const projectNoting = (note: string): Project => ({ ...newProject('Plan'), project: { ...frame, note } });
