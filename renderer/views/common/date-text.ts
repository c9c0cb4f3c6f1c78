import { addDays } from '../../../shared/support/dates';
import { parseDate } from '../../fields/parse-date';

const pad = (n: number) => String(n).padStart(2, '0');

/**
 * A day as people write it in a log: as in any date field, and shorter: `heute`, `gestern`, `today`, `yesterday`, or
 * without the year (`14.3.`, `14/3`), which is then the one of `today`.
 *
 * @returns an ISO date, `null` for an empty text, `undefined` when it cannot be read as a day
 */
export function parseDay(text: string, today: string): string | null | undefined {
  const word = text.trim().toLowerCase();
  if (word === 'heute' || word === 'today') return today;
  if (word === 'gestern' || word === 'yesterday') return addDays(today, -1);
  const short = /^(\d{1,2})[./]\s*(\d{1,2})[./]?$/.exec(word);
  return parseDate(short ? `${short[1]}.${short[2]}.${today.slice(0, 4)}` : word);
}

/** The calendar day of a clock in the time zone of the machine, as an ISO date. */
export function dayOf(now: Date): string {
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
