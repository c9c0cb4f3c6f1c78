import { observer } from 'mobx-react-lite';
import type { WorkPart, WorkWeek } from '../../../shared/red-thread/workload';
import { useTexts } from '../../i18n';
import { RecordName } from '../../steps/RecordName';
import { useApp } from '../../stores/app-context';
import { useFigure } from '../../views/ratings/use-figure';
import css from './effort.module.css';
import { useWeekWords } from './use-week-words';

interface Props {
  readonly week: WorkWeek;
  /** Hours within which an answer is promised. */
  readonly promised: number | null;
}

/** What a week consists of, each part with its hours and a way to it, and how long answers will take. */
export const WeekDetail = observer(function WeekDetail({ week, promised }: Props) {
  const { work } = useTexts().effort;
  const words = useWeekWords();
  return (
    <div className={css.detail} aria-live="polite">
      <p className={css.weekHead}>
        <strong>{words.name(week)}</strong> <span className={css.quiet}>{words.days(week)}</span>
        <span data-over={week.over}>{words.load(week)}</span>
      </p>
      {week.parts.length === 0 && <p className={css.quiet}>{work.empties}</p>}
      <ul>
        {week.parts.map((part) => (
          <Part key={part.of.id} part={part} />
        ))}
      </ul>
      <Wait wait={week.wait} promised={promised} />
    </div>
  );
});

const Part = observer(function Part({ part: { of, hours } }: { readonly part: WorkPart }) {
  const { ui } = useApp();
  const { work } = useTexts().effort;
  const figure = useFigure();
  return (
    <li className={css.part}>
      <button type="button" className={css.partName} onClick={() => ui.openRecord(of)}>
        {of.type === 'channelRole' && `${work.replies} `}
        <RecordName to={of} />
      </button>
      <span>{work.hours(figure(hours))}</span>
    </li>
  );
});

/** What is promised is named only where it will not be kept. */
function Wait({ wait, promised }: { readonly wait: WorkWeek['wait']; readonly promised: number | null }) {
  const { wait: words } = useTexts().effort.work;
  const figure = useFigure();
  if (wait === undefined) return null;
  const said =
    wait === null ? words.never : wait === 0 ? words.none : words.days(figure(wait < 10 ? wait : Math.round(wait)));
  const late = promised !== null && (wait === null || wait * 24 > promised);
  return (
    <p className={css.quiet} data-over={late}>
      {said} {late && words.promised(figure(promised))}
    </p>
  );
}
