import { observer } from 'mobx-react-lite';
import type { RecordOf } from '../../../shared/project/records';
import { useTexts } from '../../i18n';
import { RecordName } from '../../steps/RecordName';
import { useProject } from '../../stores/app-context';
import { IconButton } from '../../ui/Button';
import { useRecordTexts } from '../common/use-record-texts';
import type { Option } from '../common/use-records';
import { useTrash } from '../common/use-trash';
import css from './beliefs.module.css';

interface Props {
  readonly people: readonly Option[];
  readonly votes: readonly RecordOf<'belief'>[];
}

/** Votes of nobody who is in the project: they count for nothing, and can be thrown away. */
export const StrayVotes = observer(function StrayVotes({ people, votes }: Props) {
  const store = useProject();
  const { editor } = useTexts();
  const { many } = useRecordTexts('belief');
  const { title } = useTexts().views.beside;
  const trash = useTrash('belief');
  const stray = votes.filter(({ person }) => !people.some(({ value }) => value === person));
  if (stray.length === 0) return null;
  return (
    <section aria-label={`${many}: ${title}`}>
      <h3>{title}</h3>
      <ul className={css.people}>
        {stray.map(({ id }) => (
          <li key={id}>
            <span className={css.name}>
              <RecordName to={{ type: 'belief', id }} />
            </span>
            {!store.readOnly && <IconButton icon="trash" label={editor.trash} onClick={() => trash(id)} />}
          </li>
        ))}
      </ul>
    </section>
  );
});
