import { dateVariants, type Locale } from '../i18n/format';

/**
 * Whether a text already names a day, in any spelling usual in its language, with its year or without.
 * @param date ISO date
 */
export function namesDay(text: string, date: string, locale: Locale): boolean {
  const plain = text.replace(/\s+/g, ' ');
  // Behind a day without its year another year would make it another day.
  return dateVariants(date, locale).some((spelling) =>
    new RegExp(`(?<!\\d)${spelling.replaceAll('.', '\\.')}(?!\\p{L}|[,/]? ?\\d)`, 'u').test(plain),
  );
}
