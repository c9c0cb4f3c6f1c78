import { type EditContext, find, living, updateRecord } from './edits';
import type { Id, Ref } from './fields/values';
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

type Question = RecordOf<'question'>;

const isAbout = (of: Ref | null) => (answer: Question['answers'][number]) => answer.of?.id === of?.id;

/** The answer that was given about a record, or with `null` about the project as a whole; `''` without one. */
export function answerTo({ answers }: Question, of: Ref | null): string {
  return answers.find(isAbout(of))?.text ?? '';
}

/** Notes the answer about a record (`null`: about the project); an empty one leaves nothing behind. */
export function setAnswer(project: Project, question: Id, of: Ref | null, text: string, context: EditContext): Project {
  const found = find(project, 'question', question);
  if (!found) return project;
  const before = found.answers.find(isAbout(of));
  const others = found.answers.filter((answer) => answer !== before);
  const changed = found.answers.map((answer) => (answer === before ? { ...answer, text } : answer));
  const added = [...found.answers, { id: context.newId(), of, text }];
  const answers = text === '' ? others : before ? changed : added;
  return updateRecord(project, 'question', question, { answers }, context);
}

/** A name without what makes no difference: capitals and spaces around. */
export const same = (name: string): string => name.trim().toLocaleLowerCase();
