import { addRecord, type EditContext, living, type Patch } from '../../../shared/project/edits';
import type { Id } from '../../../shared/project/fields/values';
import type { Project } from '../../../shared/project/project';
import { channelByName } from './log';

/** What stands in the line where the next observation is written. */
export interface Entry {
  readonly date: string;
  readonly place: string;
  readonly listener: Id | null;
  readonly who: readonly Id[];
  readonly kind: Patch<'observation'>['kind'];
}

/** Adds an observation for each text; a place that is new is created with them, so all is one step to take back. */
export function addObservations(
  project: Project,
  entry: Entry,
  texts: readonly string[],
  context: EditContext,
): Project {
  const name = entry.place.trim();
  const known = channelByName(living(project, 'channel'), name);
  const created = name !== '' && !known ? addRecord(project, 'channel', { name }, context) : null;
  const values = {
    date: entry.date || null,
    place: created?.id ?? known?.id ?? null,
    listener: entry.listener,
    who: entry.who.map((id) => ({ type: 'group' as const, id })),
    kind: entry.kind ?? null,
  };
  return texts.reduce(
    (before, what) => addRecord(before, 'observation', { ...values, what }, context).project,
    created?.project ?? project,
  );
}
