import { observer } from 'mobx-react-lite';
import { useId } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import { experience as definition, practiceLevels } from '../../../shared/project/records/experience';
import { useTexts } from '../../i18n';
import { useApp, useProject } from '../../stores/app-context';
import { InlineText } from '../../ui/InlineText';
import { type Level, practiceOf, setPractice } from '../common/practice';
import { useRecordTexts } from '../common/use-record-texts';
import { useLiving } from '../common/use-records';
import classes from './channel-portrait.module.css';

interface Props {
  readonly person: Id;
  readonly name: string;
  readonly channel: Id;
}

/** One person's practice as five dots of which one is chosen, with the word for it and what proves it. */
export const PracticeRow = observer(function PracticeRow({ person, name, channel }: Props) {
  const store = useProject();
  const { ui } = useApp();
  const { portrait } = useTexts().listening;
  const { level: words } = useRecordTexts('experience').fields;
  const experiences = useLiving('experience');
  const group = useId();
  const { record, others } = practiceOf(experiences, person, channel);
  const set = (level: Level | null) =>
    store.together(
      { act: record ? 'change' : 'add', type: 'experience' },
      (project, context) => setPractice(project, person, channel, level, context),
      `practice/${person}/${channel}`,
    );
  const level = record?.level ?? null;
  return (
    <div className={classes.person}>
      <div className={classes.dots} role="radiogroup" aria-label={portrait.practiceOf(name)}>
        <span className={classes.name}>
          {record ? (
            <button
              type="button"
              className={classes.link}
              onClick={() => ui.openRecord({ type: 'experience', id: record.id })}
            >
              {name}
            </button>
          ) : (
            name
          )}
        </span>
        {practiceLevels.map((each) => (
          <label key={each} className={classes.dot} data-on={each === level} title={words.options[each]}>
            <input
              type="radio"
              name={group}
              aria-label={words.options[each]}
              checked={each === level}
              disabled={store.readOnly}
              onChange={() => set(each)}
              onClick={() => each === level && set(null)}
              onKeyDown={(event) => (event.key === 'Delete' || event.key === 'Backspace') && set(null)}
            />
          </label>
        ))}
      </div>
      <div className={classes.proof}>
        <span className={classes.word}>{level ? words.options[level] : portrait.practiceNone}</span>
        {record && (
          <InlineText
            label={portrait.proof(name)}
            placeholder={portrait.proofInvite}
            value={record.proof}
            maxLength={definition.fields.proof.max}
            onCommit={(proof) => store.update('experience', record.id, { proof })}
            disabled={store.readOnly}
          />
        )}
      </div>
      {others.length > 0 && (
        <p className={classes.warn}>
          {portrait.practiceTwice}{' '}
          {others.map(({ id, level: other }) => (
            <button
              key={id}
              type="button"
              className={classes.link}
              onClick={() => ui.openRecord({ type: 'experience', id })}
            >
              {other ? words.options[other] : portrait.practiceNone}
            </button>
          ))}
        </p>
      )}
    </div>
  );
});
