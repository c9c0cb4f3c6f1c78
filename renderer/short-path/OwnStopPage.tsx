import { observer } from 'mobx-react-lite';
import { type ReactNode, useEffect, useRef } from 'react';
import { recordTexts, stepTexts } from '../../shared/i18n/records';
import { questionsOfStep, type StepQuestion } from '../../shared/method/own-questions';
import { type StepId, steps } from '../../shared/method/steps';
import type { RecordType } from '../../shared/project/record-types';
import { useLanguage, useTexts } from '../i18n';
import { OwnAnswer } from '../steps/OwnAnswer';
import { useProject } from '../stores/app-context';
import { useOptions } from '../views/common/use-records';
import { firstControl } from './first-control';
import css from './short-path.module.css';

/** What the project itself asks at the end of a step: each question about everything it is meant for. */
export const OwnStopPage = observer(function OwnStopPage({ step }: { readonly step: StepId }) {
  const store = useProject();
  const language = useLanguage();
  const { shortPath } = useTexts();
  const answer = useRef<HTMLElement>(null);
  useEffect(() => {
    if (answer.current) firstControl(answer.current)?.focus();
  }, []);
  const { many, why, example } = recordTexts(language, 'question');
  const questions = steps.filter(({ id }) => id === step).flatMap((each) => questionsOfStep(store.project, each));
  return (
    <div className={css.page}>
      <section ref={answer} className={css.answer}>
        <p className={css.step}>{stepTexts(language, step).name}</p>
        <h1 className={css.question} tabIndex={-1}>
          {many}
        </h1>
        <ul className={css.each}>
          {questions.map((own) => (
            <li key={own.question.id}>
              <fieldset className={css.one}>
                <legend>{own.question.text}</legend>
                <Answers own={own} />
              </fieldset>
            </li>
          ))}
        </ul>
      </section>
      <aside className={css.help} aria-label={shortPath.why}>
        <h2>{shortPath.why}</h2>
        <p>{why}</p>
        <h2>{shortPath.example}</h2>
        <p className={css.example}>{example}</p>
      </aside>
    </div>
  );
});

function Answers({ own: { about, question } }: { readonly own: StepQuestion }): ReactNode {
  if (about === 'frame') return <OwnAnswer question={question.id} of={null} label={question.text} />;
  return <AnswersOfEach type={about} question={question} />;
}

interface EachProps {
  readonly type: RecordType;
  readonly question: StepQuestion['question'];
}

const AnswersOfEach = observer(function AnswersOfEach({ type, question }: EachProps) {
  const { shortPath } = useTexts();
  const language = useLanguage();
  const records = useOptions(type);
  if (records.length === 0) return <p className={css.hint}>{shortPath.noneYet(recordTexts(language, type).one)}</p>;
  return records.map(({ value: id, label }) => (
    <div key={id}>
      <p className={css.second}>{label}</p>
      <OwnAnswer question={question.id} of={{ type, id }} label={`${question.text} ${label}`} />
    </div>
  ));
});
