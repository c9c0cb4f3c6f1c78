import { questionsOfStep, type StepQuestion, stepsWithQuestions } from '../../shared/method/own-questions';
import { type PathStop, pathWith } from '../../shared/method/short-path-stops';
import { type StepId, steps } from '../../shared/method/steps';
import { living } from '../../shared/project/edits';
import { isFilled } from '../../shared/project/fields/empty';
import type { Fields } from '../../shared/project/fields/kinds';
import { frameFields } from '../../shared/project/frame';
import { answerTo } from '../../shared/project/own-questions';
import { type Project, recordsOf } from '../../shared/project/project';
import { definitions } from '../../shared/project/records';

/** Whether a screen of the path has its answers: for a list one record is enough, "each" wants every record. */
export function isAnswered(project: Project, stop: PathStop): boolean {
  if (stop.kind === 'own') return isOwnAnswered(project, stop.step);
  const { kind, type, fields } = stop;
  if (type === 'frame') return fields.every((field) => filled(frameFields, field, project.project));
  const records = living(project, type);
  const said = (record: object) => fields.every((field) => filled(definitions[type].fields, field, record));
  return records.length > 0 && (kind === 'list' ? records.some(said) : records.every(said));
}

/** Own questions are answered when each of them has an answer for everything it is asked about. */
function isOwnAnswered(project: Project, step: StepId): boolean {
  const questions = steps.filter(({ id }) => id === step).flatMap((each) => questionsOfStep(project, each));
  const asked = (about: StepQuestion['about']) =>
    about === 'frame'
      ? [null]
      : recordsOf(project, about).flatMap(({ id, deletedAt }) => (deletedAt ? [] : [{ type: about, id }]));
  return questions.every(({ about, question }) => {
    const all = asked(about);
    return all.length > 0 && all.every((of) => answerTo(question, of).trim() !== '');
  });
}

function filled(fields: Fields, name: string, values: object): boolean {
  const field = fields[name];
  return field !== undefined && isFilled(field, Reflect.get(values, name));
}

/** How many screens of the project's path have their answers, and how many there are. */
export function answeredStops(project: Project): { readonly answered: number; readonly of: number } {
  const path = pathWith(stepsWithQuestions(project));
  return { answered: path.filter((stop) => isAnswered(project, stop)).length, of: path.length };
}
