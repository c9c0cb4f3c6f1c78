import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { Rating } from '../../../shared/red-thread/answers';
import { useTexts } from '../../i18n';
import { useApp, useProject } from '../../stores/app-context';
import { Button, IconButton } from '../../ui/Button';
import { useOptions } from '../common/use-records';
import { useTrash } from '../common/use-trash';
import { AnswerFields } from './AnswerFields';
import classes from './answer.module.css';

const steps = [1, 2, 3, 4, 5] as const;

/** One answer in a line; opened, it can be changed where it stands. */
export const AnswerRow = observer(function AnswerRow({ answer }: { readonly answer: Rating }) {
  const store = useProject();
  const { ui } = useApp();
  const { ratings: words } = useTexts().situation;
  const people = useOptions('person');
  const trash = useTrash('rating');
  const [open, setOpen] = useState(false);
  const step = steps.find((each) => each === answer.agree);
  const said = step ? `${step} – ${words.agreeWords[step]}` : words.dontKnow;
  const name = people.find(({ value }) => value === answer.person)?.label;
  return (
    <li className={classes.answer}>
      <div className={classes.answerLine}>
        <span className={classes.answerText}>
          {[said, answer.weight && words.weightOf(String(answer.weight)), name].filter(Boolean).join(' · ')}
          {answer.comment && <span className={classes.commentText}>{answer.comment}</span>}
        </span>
        {!store.readOnly && (
          <>
            <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? words.done : words.change}
            </Button>
            <IconButton
              icon="forward"
              label={words.openAnswer}
              onClick={() => ui.openRecord({ type: 'rating', id: answer.id })}
            />
            <IconButton icon="trash" label={words.remove} onClick={() => trash(answer.id)} />
          </>
        )}
      </div>
      {open && (
        <AnswerFields
          value={answer}
          onChange={(patch) => {
            const { agree, ...rest } = patch;
            // An answer taken back leaves "I don't know".
            store.update('rating', answer.id, 'agree' in patch ? { ...rest, agree: agree ?? null } : rest);
          }}
          disabled={store.readOnly}
        />
      )}
    </li>
  );
});
