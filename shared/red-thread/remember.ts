import type { Project } from '../project/project';
import type { RecordType } from '../project/record-types';
import { type Plan, planOf } from './plan';

/**
 * The same reckoning for somebody who asks again after every key: it is done anew only when something it read has
 * changed. Keeps the last answer only.
 */
export function remember<T>(reckon: (plan: Plan) => T): (project: Project, day: string) => T {
  let kept: Kept<T> | null = null;
  return (project, day) => {
    if (kept && isStillRight(kept, project, day)) return kept.said;
    const read = new Map<RecordType | 'project', unknown>();
    const said = reckon(planOf(project, day, (what) => read.set(what, contentOf(project, what))));
    kept = { day, read, said };
    return said;
  };
}

interface Kept<T> {
  readonly day: string;
  /** What was read, as it was. */
  readonly read: ReadonlyMap<RecordType | 'project', unknown>;
  readonly said: T;
}

function isStillRight({ day, read }: Kept<unknown>, project: Project, today: string): boolean {
  return day === today && [...read].every(([what, content]) => contentOf(project, what) === content);
}

const contentOf = (project: Project, what: RecordType | 'project'): unknown =>
  what === 'project' ? project.project : project.records[what];
