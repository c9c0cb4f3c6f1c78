import { observer } from 'mobx-react-lite';
import { useCallback } from 'react';
import { formatShortDate } from '../../../shared/i18n/format';
import type { Ref } from '../../../shared/project/fields/values';
import type { Plan } from '../../../shared/red-thread/plan';
import { type ObservedRhythm, observedRhythm } from '../../../shared/red-thread/rhythm';
import { useLocale, useTexts } from '../../i18n';
import { RecordName } from '../../steps/RecordName';
import type { NoteProps } from '../../steps/view-props';
import { useProject } from '../../stores/app-context';
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
  const nothing = seen.every(
    ({ rhythm, observations }) => observations.length === 0 && (rhythm === '' || type === 'channel'),
  );
  return (
    <div className={css.note} data-note="rhythm">
      <ol>
        {words.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      {nothing ? (
        <p>{named ? words.nothing : words.noChannel}</p>
      ) : (
        <>
          <p className={css.title}>{words.observed}</p>
          {seen.map((each) => (
            <Seen key={each.channel} {...each} named={type !== 'channel'} />
          ))}
        </>
      )}
    </div>
  );
});

/** One channel: its rhythm in the words of the team, and what was heard there last. */
const Seen = observer(function Seen({ channel, rhythm, observations, named }: ObservedRhythm & { named: boolean }) {
  const store = useProject();
  const locale = useLocale();
  const { rhythm: words } = useTexts().notes;
  return (
    <>
      {/* On its own page a channel needs no name, and its rhythm stands in the field above. */}
      {named && (
        <p>
          <RecordName to={{ type: 'channel', id: channel }} />
          {rhythm !== '' && <span className={css.quote}>: {rhythm}</span>}
        </p>
      )}
      {observations.length > 0 && (
        <ul>
          {observations.slice(0, SHOWN).map((id) => {
            const date = store.find('observation', id)?.date;
            return (
              <li key={id} className={css.quote}>
                {date && `${formatShortDate(date, locale)}: `}
                <RecordName to={{ type: 'observation', id }} />
              </li>
            );
          })}
          {observations.length > SHOWN && <li>{words.more(observations.length - SHOWN)}</li>}
        </ul>
      )}
    </>
  );
});
