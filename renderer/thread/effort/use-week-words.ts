import { formatShortDate } from '../../../shared/i18n/format';
import type { WorkWeek } from '../../../shared/red-thread/workload';
import { useLocale, useTexts } from '../../i18n';
import { useFigure } from '../../views/ratings/use-figure';
import { daysOfWeek, weekNumber } from './weeks';

export interface WeekWords {
  /** `KW 33`. */
  readonly name: (week: WorkWeek) => string;
  /** `10.08.2026 bis 16.08.2026`. */
  readonly days: (week: WorkWeek) => string;
  /** `9,5 von 8 Std., 1,5 Std. zu viel`. */
  readonly load: (week: WorkWeek) => string;
}

/** Says of a week when it is and how full. */
export function useWeekWords(): WeekWords {
  const { work } = useTexts().effort;
  const locale = useLocale();
  const figure = useFigure();
  return {
    name: (week) => work.week(figure(weekNumber(week))),
    days: (week) => {
      const { from, to } = daysOfWeek(week);
      return work.days(formatShortDate(from, locale), formatShortDate(to, locale));
    },
    load: ({ total, capacity, over }) => {
      const hours = capacity === null ? work.hours(figure(total)) : work.hoursOf(figure(total), figure(capacity));
      return over && capacity !== null ? `${hours}, ${work.over(figure(total - capacity))}` : hours;
    },
  };
}
