import { observer } from 'mobx-react-lite';
import { fieldLabel, questionsAbout } from '../../shared/method/own-questions';
import type { RecordType } from '../../shared/project/record-types';
import { useLanguage, useTexts } from '../i18n';
import { useApp, useProject } from '../stores/app-context';
import css from './shell.module.css';

export interface OwnQuestionsProps {
  readonly type: RecordType | 'frame';
  /** The field that is being answered. */
  readonly focused: string | null;
}

/** What the project itself wants to know here; the one about the field in use stands first and is marked. */
export const OwnQuestions = observer(function OwnQuestions({ type, focused }: OwnQuestionsProps) {
  const { ui } = useApp();
  const store = useProject();
  const { glossary } = useTexts();
  const language = useLanguage();
  const isHere = (field: string | null) => field !== null && field === focused;
  const questions = questionsAbout(store.project, type).toSorted((a, b) => +isHere(b.field) - +isHere(a.field));
  if (questions.length === 0) return null;
  return (
    <section>
      <h2>{glossary.ownQuestions}</h2>
      <ul className={css.own}>
        {questions.map(({ question, field }) => (
          <li key={question.id} data-here={isHere(field)}>
            <button type="button" onClick={() => ui.openRecord({ type: 'question', id: question.id })}>
              {question.text}
            </button>
            {field && <small>{glossary.ownAt(fieldLabel(language, type, field))}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
});
