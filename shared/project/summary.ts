import type { LibraryEntry } from '../ipc/types';
import { type StepId, steps } from '../method/steps';
import { type Completeness, frameCompleteness, typesCompleteness } from './completeness';
import { openEndsOf } from './open-ends';
import type { Project } from './project';
import type { RecordType } from './record-types';

/** What the library shows of a project without opening it. */
export type ProjectSummary = Pick<LibraryEntry, 'title' | 'client' | 'status' | 'steps' | 'openEnds'>;

export function summaryOf(project: Project): ProjectSummary {
  const { title, client, status } = project.project;
  return { title, client: client.name, status, steps: progressOf(project), openEnds: openEndsOf(project).length };
}

/** Progress of every station of the path. The frame counts with the people of the plan. */
export function progressOf(project: Project): { readonly [S in StepId]: Completeness } {
  const progress = (records: readonly RecordType[], more: Completeness) => {
    const own = typesCompleteness(project, records);
    return { done: own.done + more.done, needed: own.needed + more.needed };
  };
  const none = { done: 0, needed: 0 };
  const entries = steps.map(({ id, records, more }) => [
    id,
    progress([...records, ...more], id === 'frame' ? frameCompleteness(project) : none),
  ]);
  return Object.fromEntries(entries);
}
