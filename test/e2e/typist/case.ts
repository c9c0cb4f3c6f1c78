import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { formatShortDate } from '../../../shared/i18n/format';
import { recordTexts } from '../../../shared/i18n/records';
import type { Id, Ref } from '../../../shared/project/fields/values';
import { type Project, recordsOf } from '../../../shared/project/project';
import { readProject } from '../../../shared/project/read-project';
import type { AnyRecord } from '../../../shared/project/records';
import { titleOf } from '../../../shared/project/title-of';

/** Reads a project file as the planner does; throws where it would refuse. */
export function readCase(file: string): Project {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const read = readProject(readFileSync(file, 'utf8'), sha256);
  if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.error)}`);
  return read.value.project;
}

export function recordAt(project: Project, { type, id }: Ref): AnyRecord {
  const found = recordsOf(project, type).find((record) => record.id === id);
  if (!found) throw new Error(`There is no ${type} ${id}`);
  return found;
}

/** How the German window calls a record. */
export function nameOf(project: Project, ref: Ref): string {
  const title = titleOf(ref.type, recordAt(project, ref), {
    internal: true,
    whole: false,
    nameOf: (to) => nameOf(project, to),
    dateOf: (date) => formatShortDate(date, 'de-DE'),
  });
  return title || recordTexts('de', ref.type).untitled;
}

/**
 * A record as it stood before the accepted changes of the plan were written into it: whoever enters the plan enters
 * this, and accepting the changes does the rest.
 */
export function beforeChanges(project: Project, ref: Ref): AnyRecord {
  const accepted = project.records.change.filter(({ state }) => state === 'accepted');
  const edits = accepted.flatMap((change) => change.edits).filter(({ record }) => record?.id === ref.id);
  const old: { [field: string]: unknown } = Object.fromEntries(edits.map((edit) => [edit.field, edit.old]));
  return { ...recordAt(project, ref), ...old };
}

/** Ids of records, by which the typist knows what stands in the window already. */
export type Made = Set<Id>;
