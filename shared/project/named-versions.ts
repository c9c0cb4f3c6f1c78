import { singleLine } from '../support/one-line';
import type { EditContext } from './edits';
import type { Id } from './fields/values';
import type { NamedVersion, Project } from './project';

/** As many named versions travel in a file; each of them holds the whole plan. */
export const MOST_NAMED_VERSIONS = 20;
const LONGEST = { number: 40, name: 200 } as const;

/** What a person says about a version. */
export type VersionWords = Pick<NamedVersion, 'number' | 'name' | 'note'>;

/** Number and name are single lines of bounded length, without blanks around. */
export function cleanVersionWords({ number, name, note }: VersionWords): VersionWords {
  return {
    number: singleLine(number).trim().slice(0, LONGEST.number),
    name: singleLine(name).trim().slice(0, LONGEST.name),
    note: note.trim(),
  };
}

/** Gives the present state a name. The same project comes back when the name is empty or there is no room. */
export function nameVersion(project: Project, words: VersionWords, context: EditContext): Project {
  const clean = cleanVersionWords(words);
  if (clean.name === '' || project.versions.length >= MOST_NAMED_VERSIONS) return project;
  const version: NamedVersion = {
    id: context.newId(),
    ...clean,
    at: context.now,
    author: context.author,
    data: { project: project.project, records: project.records },
  };
  return { ...project, versions: [...project.versions, version] };
}

/** Takes a version out of the file. */
export function dropVersion(project: Project, id: Id): Project {
  return { ...project, versions: project.versions.filter((version) => version.id !== id) };
}

/** The number after the last one: 3 after 2, 1.3 after 1.2; 1 when there is none to count on from. */
export function nextNumber({ versions }: Project): string {
  const last = versions.at(-1)?.number ?? '';
  const [, before, count] = /^(.*?)(\d{1,9})$/.exec(last) ?? [];
  return count === undefined ? String(versions.length + 1) : `${before}${Number(count) + 1}`;
}

/** A named version as a project that can be shown and compared; its pictures are those of the file. */
export function projectOfVersion(project: Project, { data }: NamedVersion): Project {
  return { ...project, project: data.project, records: data.records };
}

/** The plan as it was, in the project as it is: named versions stay, and no picture goes. */
export function restoreState(project: Project, state: Project): Project {
  return {
    ...project,
    project: state.project,
    records: state.records,
    assets: { ...state.assets, ...project.assets },
  };
}
