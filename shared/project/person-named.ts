import { living } from './edits';
import type { Id } from './fields/values';
import type { Project } from './project';

/** The person of a project with this name, however capitals stand; `null` without one. */
export function personNamed(project: Project, name: string): Id | null {
  const wanted = name.trim().toLocaleLowerCase();
  if (wanted === '') return null;
  return living(project, 'person').find((person) => person.name.trim().toLocaleLowerCase() === wanted)?.id ?? null;
}
