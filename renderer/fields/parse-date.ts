import { isCalendarDate } from '../../shared/support/dates';

/** A day as people write it (`1.3.2026`, `01/03/26`, `2026-03-01`; day first) as ISO date; `undefined` when it is none. */
export function parseDate(text: string): string | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  const spoken = /^(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})$/.exec(trimmed);
  const parts = iso ? iso.slice(1, 4) : spoken?.slice(1, 4).reverse();
  if (!parts) return undefined;
  const [year = '', month = '', day = ''] = parts;
  const date = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}
