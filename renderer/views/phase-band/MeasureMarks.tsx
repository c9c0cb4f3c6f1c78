import { observer } from 'mobx-react-lite';
import { formatDate } from '../../../shared/i18n/format';
import type { Period } from '../../../shared/project/fields/values';
import type { RecordOf } from '../../../shared/project/records';
import { useLocale, useTexts } from '../../i18n';
import { useRecordTexts } from '../common/use-record-texts';
import { useLiving } from '../common/use-records';
import { share } from './band';
import { marksOf } from './marks';
import classes from './phase-band.module.css';

interface Props {
  readonly phase: RecordOf<'phase'>;
  readonly span: Period;
}

/** The measures that begin in a phase, as small marks; how many they are stands below in words. */
export const MeasureMarks = observer(function MeasureMarks({ phase, span }: Props) {
  const { phases: texts } = useTexts().views;
  const { untitled } = useRecordTexts('measure');
  const locale = useLocale();
  const marks = marksOf(phase, useLiving('measure'));
  if (marks.length === 0) return null;
  const words = marks.map(({ title, start }) => texts.measureOn(title || untitled, formatDate(start, locale)));
  return (
    <>
      {marks.map(({ id, start, milestone }, i) => (
        <span
          key={id}
          className={classes.mark}
          data-milestone={milestone || undefined}
          style={{ left: `${share(start, span) * 100}%` }}
          title={words[i]}
          aria-hidden="true"
        />
      ))}
      <p
        className={classes.markWords}
        style={beside(share(marks[0]?.start ?? span.start, span))}
        title={words.join('\n')}
      >
        {texts.measures(marks.length)}
        <span className="hidden-but-read">: {words.join('; ')}</span>
      </p>
    </>
  );
});

/** The words stand at the first mark; near the right edge they end there, so that they stay on the band. */
function beside(left: number) {
  return left > 0.6 ? { right: `${(1 - left) * 100}%` } : { left: `${left * 100}%` };
}
