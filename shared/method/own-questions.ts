import type { InterfaceLanguage } from '../i18n/interface-language';
import { fieldTexts, frameFieldTexts, recordTexts } from '../i18n/records';
import { uiTexts } from '../i18n/ui-texts';
import { languages } from '../ipc/types';
import { living } from '../project/edits';
import { frameFields } from '../project/frame';
import { ownQuestions, same } from '../project/own-questions';
import type { Project } from '../project/project';
import type { RecordType } from '../project/record-types';
import { definitions, type RecordOf } from '../project/records';
import { type Step, type StepId, steps } from './steps';

type About = RecordType | 'frame';

/** A question of the project's own and the field it stands at; `null` when it concerns the whole. */
export interface OwnQuestion {
  readonly question: RecordOf<'question'>;
  readonly field: string | null;
}

/** The project's own questions about a type of record or the frame. */
export function questionsAbout(project: Project, about: About): readonly OwnQuestion[] {
  return ownQuestions(project, namesOf(about)).map((question) => ({
    question,
    field: fieldNamed(about, question.on.field) ?? null,
  }));
}

/** One that is asked about a step, and what it is asked about. */
export interface StepQuestion extends OwnQuestion {
  readonly about: About;
}

/** The project's own questions about everything that is at home in a step. */
export function questionsOfStep(project: Project, step: Step): readonly StepQuestion[] {
  const abouts: readonly About[] = [
    ...(step.id === 'frame' ? (['frame'] as const) : []),
    ...step.records,
    ...step.more,
  ];
  return abouts.flatMap((about) => questionsAbout(project, about).map((own) => ({ ...own, about })));
}

/** The steps about which the project has questions of its own. */
export function stepsWithQuestions(project: Project): ReadonlySet<StepId> {
  if (living(project, 'question').length === 0) return new Set();
  return new Set(steps.filter((step) => questionsOfStep(project, step).length > 0).map(({ id }) => id));
}

export function fieldLabel(language: InterfaceLanguage, about: About, field: string): string {
  return (about === 'frame' ? frameFieldTexts(language, field) : fieldTexts(language, about, field)).label;
}

/** The field somebody means: as the file names it, or by its label in either language. */
function fieldNamed(about: About, written: string): string | undefined {
  const fields = Object.keys(about === 'frame' ? frameFields : definitions[about].fields);
  const names = (field: string) => [field, ...languages.map((language) => fieldLabel(language, about, field))];
  return fields.find((field) => names(field).map(same).includes(same(written)));
}

/** How a question may name its place: as the file does, or in words of either language. */
function namesOf(about: About): readonly string[] {
  if (about === 'frame')
    return [about, 'project', ...languages.flatMap((each) => [uiTexts(each).shell.frame, uiTexts(each).editor.brief])];
  return [about, ...languages.flatMap((each) => [recordTexts(each, about).one, recordTexts(each, about).many])];
}
