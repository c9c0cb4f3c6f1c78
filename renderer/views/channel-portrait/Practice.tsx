import { observer } from 'mobx-react-lite';
import type { Id } from '../../../shared/project/fields/values';
import { practiceLevels } from '../../../shared/project/records/experience';
import { useTexts } from '../../i18n';
import { useApp, useProject } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import { practiceOf } from '../common/practice';
import { useRecordTexts } from '../common/use-record-texts';
import { useLiving, useOptions } from '../common/use-records';
import classes from './channel-portrait.module.css';
import { PracticeRow } from './PracticeRow';

/** Who of our people knows the place, and how well: a row of dots for each, from no experience to leading. */
export const Practice = observer(function Practice({ channel }: { readonly channel: Id }) {
  const { ui } = useApp();
  const store = useProject();
  const { practice } = useTexts();
  const { portrait } = useTexts().listening;
  const { level } = useRecordTexts('experience').fields;
  const people = useOptions('person');
  const experiences = useLiving('experience');
  if (people.length === 0) {
    return (
      <p className={classes.quiet}>
        {portrait.noPeople}{' '}
        <Button look="quiet" onClick={() => ui.go({ kind: 'step', step: 'frame', type: 'person', record: null })}>
          {portrait.toPeople}
        </Button>
      </p>
    );
  }
  const levels = people.map(({ value }) => practiceOf(experiences, value, channel).record?.level ?? null);
  const speaks = levels.some((each) => each !== null && practiceLevels.indexOf(each) >= 2);
  return (
    <div className={classes.practice}>
      <p className="hidden-but-read">{portrait.practiceKeys}</p>
      <div className={classes.levels} aria-hidden="true">
        <span />
        {practiceLevels.map((each) => (
          <span key={each}>{level.options[each]}</span>
        ))}
      </div>
      {people.map(({ value, label }) => (
        <PracticeRow key={value} person={value} name={label} channel={channel} />
      ))}
      <div>
        {!store.readOnly && (
          <Button onClick={() => ui.show({ kind: 'practicePath', channel, person: null })}>{practice.twoWeeks}</Button>
        )}
      </div>
      {!speaks && levels.some((each) => each !== null) && <p className={classes.quiet}>{portrait.noOneSpeaks}</p>}
    </div>
  );
});
