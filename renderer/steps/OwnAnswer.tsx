import { observer } from 'mobx-react-lite';
import { limits } from '../../shared/project/fields/schema';
import type { Id, Ref } from '../../shared/project/fields/values';
import { answerTo, setAnswer } from '../../shared/project/own-questions';
import css from '../fields/fields.module.css';
import { useProject } from '../stores/app-context';
import { GrowingText } from '../ui/GrowingText';
import { useRecordTexts } from '../views/common/use-record-texts';
import { useRecord } from '../views/common/use-records';

interface Props {
  readonly question: Id;
  /** What is asked about; `null`: the project as a whole. */
  readonly of: Ref | null;
  readonly label: string;
}

/** The place for the answer to a question of the project's own. */
export const OwnAnswer = observer(function OwnAnswer({ question, of, label }: Props) {
  const store = useProject();
  const { answers } = useRecordTexts('question').fields;
  const found = useRecord('question', question);
  if (!found) return null;
  return (
    <GrowingText
      lines={1}
      className={css.line}
      aria-label={label}
      placeholder={answers.entry.text.label}
      value={answerTo(found, of)}
      maxLength={limits.text}
      readOnly={store.readOnly}
      onChange={(event) => {
        const text = event.currentTarget.value;
        store.together(
          { act: 'change', type: 'question' },
          (project, context) => setAnswer(project, question, of, text, context),
          `answer/${question}/${of?.id ?? ''}`,
        );
      }}
    />
  );
});
