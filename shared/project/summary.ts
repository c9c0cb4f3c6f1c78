import type { LibraryEntry } from '../ipc/types';
import { type Step, type StepId, steps } from '../method/steps';
import { type Completeness, frameCompleteness, typesCompleteness } from './completeness';
import { openEndsOf } from './open-ends';
import type { Project } from './project';

/** What the library shows of a project without opening it. */
export type ProjectSummary = Pick<LibraryEntry, 'title' | 'client' | 'status' | 'steps' | 'openEnds'>;

export function summaryOf(project: Project): ProjectSummary {
  const { title, client, status } = project.project;
  return { title, client: client.name, status, steps: progressOf(project), openEnds: openEndsOf(project).length };
}

/** Progress of every station of the path. */
export function progressOf(project: Project): { readonly [S in StepId]: Completeness } {
  const entries = steps.map((step) => [step.id, stepProgress(project, step)]);
  return Object.fromEntries(entries);
}

/** How far a station of the path is thought through. The frame counts with the people of the plan. */
export function stepProgress(project: Project, { id, records, more }: Step): Completeness {
  const own = typesCompleteness(project, [...records, ...more]);
  const frame = id === 'frame' ? frameCompleteness(project) : { done: 0, needed: 0 };
  return { done: own.done + frame.done, needed: own.needed + frame.needed };
}
