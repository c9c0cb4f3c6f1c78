import { formatDate, formatTime, type Locale } from '../../shared/i18n/format';
import type { UiTexts } from '../../shared/i18n/ui-texts';

/** The day of a moment in the time zone of the machine, as ISO date. */
export function dayOf(moment: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** `heute 14:03`, `gestern 9:12`, `1. März 2026`; `saved` is an ISO date-time. */
export function whenChanged(saved: string, now: Date, locale: Locale, texts: UiTexts['library']): string {
  const day = dayOf(new Date(saved));
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  if (day === dayOf(now)) return texts.today(formatTime(saved, locale));
  if (day === dayOf(yesterday)) return texts.yesterday(formatTime(saved, locale));
  return formatDate(day, locale);
}

/** The same with the time of day for older moments too: `1. März 2026, 14:03`. */
export function momentText(at: string, now: Date, locale: Locale, texts: UiTexts['library']): string {
  const when = whenChanged(at, now, locale, texts);
  const day = formatDate(dayOf(new Date(at)), locale);
  return when === day ? `${day}, ${formatTime(at, locale)}` : when;
}
