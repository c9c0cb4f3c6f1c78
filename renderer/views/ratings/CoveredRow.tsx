import { observer } from 'mobx-react-lite';
import type { Id } from '../../../shared/project/fields/values';
import { useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { IconButton } from '../../ui/Button';
import { useTrash } from '../common/use-trash';
import classes from './answer.module.css';

/** An answer of which only its place is shown; who has mistyped takes it back and gives it anew. */
export const CoveredRow = observer(function CoveredRow({ id, number }: { readonly id: Id; readonly number: number }) {
  const store = useProject();
  const { ratings: words } = useTexts().situation;
  const trash = useTrash('rating');
  const name = words.coveredAnswer(number);
  return (
    <li className={classes.answer}>
      <div className={classes.answerLine}>
        <span className={classes.answerText}>{name}</span>
        {!store.readOnly && <IconButton icon="trash" label={`${name}: ${words.remove}`} onClick={() => trash(id)} />}
      </div>
    </li>
  );
});
