import { observer } from 'mobx-react-lite';
import { useCallback } from 'react';
import type { Ref } from '../../../shared/project/fields/values';
import type { Plan } from '../../../shared/red-thread/plan';
import { observedRhythm } from '../../../shared/red-thread/rhythm';
import { useTexts } from '../../i18n';
import { RecordName } from '../../steps/RecordName';
import type { NoteProps } from '../../steps/view-props';
import { useReckoned } from '../common/use-reckoned';
import css from './notes.module.css';

/** So many observations stand in sight for each channel. */
const SHOWN = 3;

/** The channels a record speaks about. */
function channelsOf(plan: Plan, { type, id }: Ref): readonly string[] {
  if (type === 'channel') return [id];
  if (type === 'channelRole') return [plan.get('channelRole', id)?.channel ?? []].flat();
  return type === 'format' ? (plan.get('format', id)?.channels ?? []) : [];
}

/** Where somebody asks how often: three questions and what this project has seen itself. No figure from elsewhere. */
export const RhythmNote = observer(function RhythmNote({ of }: NoteProps) {
  const { rhythm: words } = useTexts().notes;
  const { type, id } = of;
  const reckon = useCallback(
    (plan: Plan) => {
      const channels = channelsOf(plan, { type, id });
      return { named: channels.length > 0, seen: observedRhythm(plan, channels) };
    },
    [type, id],
  );
  const { named, seen } = useReckoned(reckon);
  return (
    <div className={css.note} data-note="rhythm">
      <ol>
        {words.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      {seen.length === 0 ? (
        <p>{named ? words.nothing : words.noChannel}</p>
      ) : (
        <>
          <p className={css.title}>{words.observed}</p>
          <ul>
            {seen.map(({ channel, rhythm, observations }) => (
              <li key={channel}>
                <RecordName to={{ type: 'channel', id: channel }} />
                {/* A channel's own rhythm stands in the field above. */}
                {type !== 'channel' && rhythm !== '' && <span className={css.quote}>: {rhythm}</span>}
                {observations.length > 0 && (
                  <ul>
                    {observations.slice(0, SHOWN).map((observation) => (
                      <li key={observation} className={css.quote}>
                        <RecordName to={{ type: 'observation', id: observation }} />
                      </li>
                    ))}
                    {observations.length > SHOWN && <li>{words.more(observations.length - SHOWN)}</li>}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
});
