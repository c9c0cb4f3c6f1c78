import { compareShallow, computed } from 'mobx';
import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import type { RecordType } from '../../../shared/project/record-types';
import { useProject } from '../../stores/app-context';
import { questionsAbout } from '../own-questions';
import css from './own-questions.module.css';

export interface OwnQuestionsAtProps {
  readonly type: RecordType | 'frame';
  readonly field: string;
}

/** What the project itself asks at this field, below the question of the planner. */
export const OwnQuestionsAt = observer(function OwnQuestionsAt({ type, field }: OwnQuestionsAtProps) {
  const store = useProject();
  const asked = useMemo(
    () =>
      computed(
        () => {
          // Typing in any other record must not ask anew.
          if (store.living('question').length === 0) return [];
          return questionsAbout(store.project, type).flatMap((own) => (own.field === field ? [own.question.text] : []));
        },
        { equals: compareShallow },
      ),
    [store, type, field],
  ).get();
  return asked.map((text) => (
    <p key={text} className={css.own}>
      {text}
    </p>
  ));
});
