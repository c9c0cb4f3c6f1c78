import { living } from './edits';
import type { Project } from './project';
import type { RecordOf } from './records';

/**
 * The project's own questions about a place. It is written by hand, so it may be called by any of its names.
 *
 * @param names of a type of record or the frame, e.g. `['group', 'Dialoggruppe', 'Dialoggruppen']`
 */
export function ownQuestions(project: Project, names: readonly string[]): readonly RecordOf<'question'>[] {
  const known = new Set(names.map(same));
  return living(project, 'question').filter(({ text, on }) => text.trim() !== '' && known.has(same(on.record)));
}

/** A name without what makes no difference: capitals and spaces around. */
export const same = (name: string): string => name.trim().toLocaleLowerCase();
