import { type KeyboardEvent, useRef } from 'react';
import { formatMonth } from '../../../shared/i18n/format';
import type { WorkWeek } from '../../../shared/red-thread/workload';
import { useLocale, useTexts } from '../../i18n';
import css from './effort.module.css';
import { useWeekWords } from './use-week-words';
import { columnsOf, daysOfWeek, weekAfter } from './weeks';

interface Props {
  readonly person: string;
  readonly weeks: readonly WorkWeek[];
  /** Count of the week that is looked at; Tab leads to it. */
  readonly shown: number | null;
  readonly onPick: (count: number) => void;
}

const percent = (share: number) => `${share * 100}%`;

/** One column for each week; arrows go from week to week. What is too much has a sign above it, drawn by the style like the months: what is read aloud says it in words. */
export function WeekStrip({ person, weeks, shown, onPick }: Props) {
  const { work } = useTexts().effort;
  const words = useWeekWords();
  const locale = useLocale();
  const strip = useRef<HTMLFieldSetElement>(null);
  const columns = columnsOf(weeks);
  const onKeyDown = (event: KeyboardEvent, count: number) => {
    const next = weekAfter(weeks, count, event.key);
    if (next === null) return;
    event.preventDefault();
    onPick(next);
    const found = strip.current?.querySelector<HTMLElement>(`[data-week="${next}"]`);
    found?.focus();
    found?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  return (
    <div className={css.stripBox}>
      <fieldset ref={strip} className={css.strip} aria-label={work.weeksOf(person)}>
        {weeks.map((week, i) => {
          const { count, over } = week;
          const { measures = 0, answering = 0, capacity = null, excess = 0 } = columns[i] ?? {};
          const said = [words.name(week), words.days(week), words.load(week)].join(', ');
          return (
            <button
              key={count}
              type="button"
              className={css.week}
              data-week={count}
              data-over={over}
              aria-label={said}
              aria-pressed={count === shown}
              title={said}
              tabIndex={count === shown ? 0 : -1}
              onClick={() => onPick(count)}
              onKeyDown={(event) => onKeyDown(event, count)}
            >
              <span className={css.sign} />
              <span className={css.column}>
                <span className={css.answering} style={{ height: percent(answering) }} />
                <span className={css.measures} style={{ height: percent(measures) }} />
                {excess > 0 && (
                  <span className={css.excess} style={{ bottom: percent(capacity ?? 0), height: percent(excess) }} />
                )}
                {capacity !== null && <span className={css.capacity} style={{ bottom: percent(capacity) }} />}
              </span>
              <span className={css.month} data-month={monthAt(weeks, i, locale)} />
            </button>
          );
        })}
      </fieldset>
    </div>
  );
}

/** The month below the first week that has its Thursday in it. */
function monthAt(weeks: readonly WorkWeek[], at: number, locale: Parameters<typeof formatMonth>[1]): string {
  const monthOf = (week: WorkWeek | undefined) => week && daysOfWeek({ count: week.count }).to.slice(0, 7);
  const month = monthOf(weeks[at]);
  return month && month !== monthOf(weeks[at - 1]) ? formatMonth(month, locale) : '';
}
