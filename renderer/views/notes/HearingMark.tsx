import { observer } from 'mobx-react-lite';
import type { Id } from '../../../shared/project/fields/values';
import { useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import css from './notes.module.css';
import { useHearing } from './use-hearing';

/** Beside a goal, in words: whether its groups have been heard, and what is still missing. It blocks nothing. */
export const HearingMark = observer(function HearingMark({ id }: { readonly id: Id }) {
  const store = useProject();
  const { hearing: words } = useTexts().notes;
  const hearing = useHearing(id);
  if (!hearing || hearing.state === 'nobody') return null;
  const [first, ...more] = hearing.unheard;
  return (
    <span className={css.mark} data-state={hearing.state}>
      <b>{words[hearing.state]}</b>
      {first && (
        <>
          {' · '}
          {words.missing(
            store.find('group', first.group)?.name ?? '',
            first.observations,
            hearing.minObservations,
            first.places,
            hearing.minPlaces,
          )}
          {more.length > 0 && ` ${words.more(more.length)}`}
        </>
      )}
    </span>
  );
});
