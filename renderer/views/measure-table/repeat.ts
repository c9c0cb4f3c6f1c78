import type { RecordOf } from '../../../shared/project/records';
import { daysBetween } from '../../../shared/support/dates';

export type Repeat = RecordOf<'measure'>['repeat'];

/** The rhythms the table offers; all else is set in the form. */
export const rhythms = ['once', 'daily', 'weekly', 'fortnightly', 'monthly', 'quarterly', 'yearly'] as const;
export type Rhythm = (typeof rhythms)[number];

const parts: { readonly [R in Rhythm]: Pick<Repeat, 'every' | 'unit'> } = {
  once: { every: null, unit: null },
  daily: { every: 1, unit: 'day' },
  weekly: { every: 1, unit: 'week' },
  fortnightly: { every: 2, unit: 'week' },
  monthly: { every: 1, unit: 'month' },
  quarterly: { every: 3, unit: 'month' },
  yearly: { every: 1, unit: 'year' },
};

/** The offered rhythm a repetition equals; `null` when it is another one. A unit without number means "every". */
export function rhythmOf(repeat: Repeat): Rhythm | null {
  if (repeat.unit === null) return 'once';
  if (repeat.weekParity !== null && repeat.unit === 'week') return 'fortnightly';
  const every = repeat.every ?? 1;
  return rhythms.find((rhythm) => parts[rhythm].unit === repeat.unit && parts[rhythm].every === every) ?? null;
}

/** A repetition in the chosen rhythm; weekday and end stay, since they still make sense. */
export function withRhythm(repeat: Repeat, rhythm: Rhythm): Repeat {
  if (rhythm === 'once') {
    return { every: null, unit: null, weekday: null, nth: null, weekParity: null, until: null };
  }
  const { every, unit } = parts[rhythm];
  return { ...repeat, every, unit, nth: unit === 'month' ? repeat.nth : null, weekParity: null };
}

/** How often something happens from `start` to the end of its repetition; once when it does not repeat. */
export function occurrences(
  start: string | null,
  end: string | null,
  repeat: Repeat,
  horizonEnd: string | null,
): number {
  const last = repeat.until ?? end ?? horizonEnd;
  if (repeat.unit === null || start === null || last === null || last < start) return 1;
  const every = repeat.unit === 'week' && repeat.weekParity !== null ? 2 : (repeat.every ?? 1);
  return Math.floor(unitsBetween(start, last, repeat.unit) / every) + 1;
}

function unitsBetween(start: string, last: string, unit: NonNullable<Repeat['unit']>): number {
  if (unit === 'day') return daysBetween(start, last);
  if (unit === 'week') return Math.floor(daysBetween(start, last) / 7);
  const months = (Number(last.slice(0, 4)) - Number(start.slice(0, 4))) * 12 + monthOf(last) - monthOf(start);
  const whole = last.slice(8) < start.slice(8) ? months - 1 : months;
  return unit === 'month' ? whole : Math.floor(whole / 12);
}

const monthOf = (date: string) => Number(date.slice(5, 7));
