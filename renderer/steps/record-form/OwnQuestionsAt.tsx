import { compareStructural, computed } from 'mobx';
import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { questionsAbout } from '../../../shared/method/own-questions';
import { useProject } from '../../stores/app-context';
import { OwnAnswer } from '../OwnAnswer';
import css from './own-questions.module.css';
import type { FormTarget } from './target';

export interface OwnQuestionsAtProps {
  readonly target: FormTarget;
  /** `null`: what is asked about the whole record. */
  readonly field: string | null;
}

/** What the project itself asks at this field, below the answer to the planner's question, with its own answer. */
export const OwnQuestionsAt = observer(function OwnQuestionsAt({ target, field }: OwnQuestionsAtProps) {
  const store = useProject();
  const asked = useMemo(
    () =>
      computed(
        () => {
          // Typing in any other record must not ask anew.
          if (store.living('question').length === 0) return [];
          return questionsAbout(store.project, target.about).flatMap(({ question: { id, text }, field: at }) =>
            at === field ? [{ id, text }] : [],
          );
        },
        { equals: compareStructural },
      ),
    [store, target, field],
  ).get();
  return asked.map(({ id, text }) => (
    <div key={id} className={css.own}>
      <p>{text}</p>
      <OwnAnswer question={id} of={target.of} label={text} />
    </div>
  ));
});
