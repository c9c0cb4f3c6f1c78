import { formatDate } from '../../shared/i18n/format';
import type { Version } from '../../shared/ipc/safety';
import { useLocale, useTexts } from '../i18n';
import { dayOf } from '../library/when-changed';

export interface Day {
  /** ISO date in the time zone of the machine. */
  readonly day: string;
  readonly entries: readonly Version[];
}

/** Versions by day in the order they come: that of their revisions, whatever the clock said. */
export function byDay(versions: readonly Version[]): readonly Day[] {
  const days: { day: string; entries: Version[] }[] = [];
  for (const version of versions) {
    const day = dayOf(new Date(version.at));
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(version);
    else days.push({ day, entries: [version] });
  }
  return days;
}

/** Today and yesterday by name, other days by their date. */
export function useDayName(): (day: string) => string {
  const locale = useLocale();
  const { versions } = useTexts();
  return (day) => {
    const now = new Date();
    const yesterday = new Date(now);
    yesterday.setDate(now.getDate() - 1);
    if (day === dayOf(now)) return versions.today;
    return day === dayOf(yesterday) ? versions.yesterday : formatDate(day, locale);
  };
}
