import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { PersonWork } from '../../../shared/red-thread/workload';
import { useTexts } from '../../i18n';
import { useApp } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import { Tag } from '../../ui/Chip';
import { useRecordTexts } from '../../views/common/use-record-texts';
import { useRecord } from '../../views/common/use-records';
import { useFigure } from '../../views/ratings/use-figure';
import css from './effort.module.css';
import { useWeekWords } from './use-week-words';
import { WeekDetail } from './WeekDetail';
import { WeekStrip } from './WeekStrip';
import { weekToBegin } from './weeks';

const NAMED = 6;

/** One person's weeks: how much there is, which weeks are too full, and what the chosen one consists of. */
export const PersonWeeks = observer(function PersonWeeks({ work: own }: { readonly work: PersonWork }) {
  const { ui } = useApp();
  const { work } = useTexts().effort;
  const { untitled } = useRecordTexts('person');
  const figure = useFigure();
  const words = useWeekWords();
  const person = useRecord('person', own.person);
  const [picked, pick] = useState<number | null>(null);
  if (!person) return null;
  const name = person.name || untitled;
  const chosen = own.weeks.find(({ count }) => count === picked) ?? null;
  const shown = chosen ?? own.weeks.find(({ count }) => count === weekToBegin(own)) ?? null;
  const over = own.weeks.filter((week) => week.over);
  const busy = own.weeks.some(({ total }) => total > 0);
  const hours = person.hoursPerWeek;
  return (
    <section className={css.person} aria-label={name}>
      <header className={css.personHead}>
        <h4>
          <button
            type="button"
            className={css.partName}
            onClick={() => ui.openRecord({ type: 'person', id: person.id })}
          >
            {name}
          </button>
        </h4>
        <span className={css.quiet}>
          {hours === null ? work.unknown : work.capacity(figure(hours))}
          {own.answering > 0 && `, ${work.answering(figure(own.answering))}`}
        </span>
        {over.length > 0 && <Tag tone="warn">{work.overCount(over.length)}</Tag>}
      </header>
      {!busy && <p className={css.quiet}>{work.nothing}</p>}
      {busy && over.length === 0 && hours !== null && <p className={css.quiet}>{work.fits}</p>}
      {over.length > 0 && (
        <ul className={css.over}>
          {over.slice(0, NAMED).map((week) => (
            <li key={week.count}>
              <Button look="quiet" onClick={() => pick(week.count)}>
                {`${words.name(week)}: ${words.load(week)}`}
              </Button>
            </li>
          ))}
          {over.length > NAMED && <li className={css.quiet}>{work.overMore(over.length - NAMED)}</li>}
        </ul>
      )}
      {busy && (
        <>
          <WeekStrip person={name} weeks={own.weeks} shown={shown?.count ?? null} onPick={pick} />
          {shown && <WeekDetail week={shown} promised={own.promised} />}
        </>
      )}
    </section>
  );
});
