import { observer } from 'mobx-react-lite';
import { useTexts } from '../../i18n';
import type { NoteProps } from '../../steps/view-props';
import { useApp, useProject } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import css from './notes.module.css';
import { useHearing } from './use-hearing';

/** Below the groups of a goal: which of them nobody has listened to enough, by the thresholds of the project. */
export const HearingNote = observer(function HearingNote({ of }: NoteProps) {
  const { ui } = useApp();
  const store = useProject();
  const { hearing: words } = useTexts().notes;
  const hearing = useHearing(of.id);
  if (!hearing || hearing.state === 'nobody') return null;
  if (hearing.state === 'heard') return <p className={css.note}>{words.heardNote}</p>;
  return (
    <div className={css.note} data-note="hearing">
      <p>{words.unheardNote}</p>
      <ul>
        {hearing.unheard.map(({ group, observations, places }) => (
          <li key={group}>
            {words.missing(
              store.find('group', group)?.name ?? '',
              observations,
              hearing.minObservations,
              places,
              hearing.minPlaces,
            )}
          </li>
        ))}
      </ul>
      <Button
        look="quiet"
        onClick={() => ui.go({ kind: 'step', step: 'listening', type: 'observation', record: null })}
      >
        {words.toObservations}
      </Button>
    </div>
  );
});
