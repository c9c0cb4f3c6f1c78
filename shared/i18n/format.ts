import type { Money, Period } from '../project/fields/values';

/** Locale of a document or of the interface, BCP 47. */
export type Locale = 'de-DE' | 'de-AT' | 'de-CH' | 'en-GB' | 'en-US';

/** `1. März 2026` / `1 March 2026`; an ISO date in, no time zone involved. */
export function formatDate(date: string, locale: Locale): string {
  return dateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(`${date}T00:00:00Z`));
}

/** `01.03.2026` / `01/03/2026`: for tables. */
export function formatShortDate(date: string, locale: Locale): string {
  return dateFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** The ways to write a day in a text: `01.09.2026`, `1.9.`, `1. September 2026` … */
export function dateVariants(date: string, locale: Locale): readonly string[] {
  const at = new Date(`${date}T00:00:00Z`);
  return (['numeric', '2-digit', 'long', 'short'] as const).flatMap((month) => {
    const day = month === '2-digit' ? month : 'numeric';
    const whole = dateFormat(locale, { day, month, year: 'numeric' }).format(at);
    return [whole, dateFormat(locale, { day, month }).format(at)];
  });
}

/** `01.03.2026 – 31.05.2026`: for tables; a single day stands there once. */
export function formatPeriod({ start, end }: Period, locale: Locale): string {
  const [first, last] = [formatShortDate(start, locale), formatShortDate(end, locale)];
  return first === last ? first : `${first} – ${last}`;
}

/** `März 26` / `Mar 26`: for bands; an ISO month in. */
export function formatMonth(month: string, locale: Locale): string {
  return dateFormat(locale, { month: 'short', year: '2-digit' }).format(new Date(`${month}-01T00:00:00Z`));
}

/** `14:03` of an ISO date-time, in the time zone of the machine. */
export function formatTime(at: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(new Date(at));
}

/** `1.234,5` / `1,234.5`; at most two decimals. */
export function formatNumber(value: number, locale: Locale): string {
  return numberFormat(locale, { maximumFractionDigits: 2 }).format(value);
}

/** `1.800,00 €` / `€1,800.00`. */
export function formatMoney(money: Money, locale: Locale): string {
  return numberFormat(locale, { style: 'currency', currency: money.currency }).format(money.amount);
}

/** `Jule, Derya und Mara` / `Jule, Derya and Mara`. */
export function formatList(names: readonly string[], locale: Locale): string {
  return kept(listFormats, locale, {}, () => new Intl.ListFormat(locale)).format(names);
}

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(dateFormats, locale, options, () => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
}

/** How numbers are written in a language (BCP 47); made once for all who ask. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return kept(numberFormats, locale, options, () => new Intl.NumberFormat(locale, options));
}

/** Making a format takes a hundred times as long as using it, and a document uses the same few thousands of times. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();
const listFormats = new Map<string, Intl.ListFormat>();

function kept<T>(formats: Map<string, T>, locale: string, options: object, make: () => T): T {
  const key = JSON.stringify([locale, options]);
  const format = formats.get(key) ?? make();
  formats.set(key, format);
  return format;
}
