import { observer } from 'mobx-react-lite';
import { useCallback } from 'react';
import type { Plan } from '../../../shared/red-thread/plan';
import { firstListening, notedWhen } from '../../../shared/red-thread/preferences';
import { useTexts } from '../../i18n';
import type { NoteProps } from '../../steps/view-props';
import { useReckoned } from '../common/use-reckoned';
import css from './notes.module.css';

/** Below what a person likes: whether it was noted before anybody listened, as far as that can be known. */
export const LikingNote = observer(function LikingNote({ of: { id } }: NoteProps) {
  const { liking: words } = useTexts().notes;
  const reckon = useCallback(
    (plan: Plan) => {
      const person = plan.get('person', id);
      const listening = firstListening(plan);
      if (!person) return null;
      if (person.preferredChannels.length === 0) return listening === null ? 'invite' : null;
      return listening === null ? null : notedWhen(person, listening);
    },
    [id],
  );
  const said = useReckoned(reckon);
  return said && <p className={css.note}>{words[said]}</p>;
});
